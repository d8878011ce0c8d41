using System.Text.Json;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Tests.Node;
using Medborgardialog.GraphQL.Tests.Validation.Comparison;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Valid requests, made from a fixed seed, with our responses and those of graphql-js.</summary>
public sealed class ExecutionFixture : IAsyncLifetime
{
    internal const int Requests = 3200;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal IReadOnlyList<(ComparedRequest Request, ComparedResponse Ours, ReferenceResult Theirs)> Cases { get; private set; } = [];

    internal static TestExecutor CreateExecutor() => new(
        builder => builder
            .AddQueryType<ComparedQuery>()
            .AddMutationType<ComparedMutation>()
            .ModifyCostOptions(cost => cost.EnforceCostLimits = false)
            .ModifyValidationOptions(Unlimited),
        services => services.AddScoped<MutationLog>());

    public async Task InitializeAsync()
    {
        var executor = CreateExecutor().Executor;
        var requests = Make(executor.Schema).Take(Requests).ToList();
        var lines = requests.Select(request => JsonSerializer.Serialize(request, Json)).Prepend(JsonSerializer.Serialize(new { sdl = SchemaPrinter.Print(executor.Schema) }));
        var asked = NodeProgram.RunAsync("execute.mjs", lines);
        var ours = new List<ComparedResponse>();
        foreach (var request in requests)
        {
            using var result = await executor.ExecuteAsync(new OperationRequest { Query = request.Source, OperationName = request.OperationName, Variables = request.Variables });
            ours.Add(ComparedResponse.Read(JsonElement.Parse(result.Utf8Json.Span)));
        }

        var answers = (await asked).ConvertAll(line => JsonSerializer.Deserialize<ReferenceResult>(line, Json)!);
        Assert.Equal(requests.Count, answers.Count);
        Cases = [.. requests.Zip(ours, answers)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<ComparedRequest> Make(Schema schema)
    {
        var random = new Random(20261126);
        var documents = new DocumentGenerator(schema, random, isExecuted: true);
        var spacing = new DocumentDamage(schema, random);
        var variables = new VariableGenerator(schema, random);
        var options = new ValidationOptions();
        Unlimited(options);
        var validator = new DocumentValidator(options, new CostOptions { EnforceCostLimits = false });
        while (true)
        {
            var source = spacing.Join(documents.Next());
            var document = Utf8GraphQLParser.Parse(source);
            if (validator.Validate(schema, document).Count > 0)
            {
                continue;
            }

            var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
            var operation = operations[random.Next(operations.Count)];
            var name = random.Next(20) switch { 0 => "Unknown", 1 => null, _ => operation.Name?.Value };
            yield return new ComparedRequest(source, name, JsonSerializer.SerializeToElement(variables.Next(operation)));
        }
    }

    private static void Unlimited(ValidationOptions options)
    {
        options.MaxAliases = 10_000;
        options.MaxDirectives = 10_000;
        options.MaxFields = 100_000;
        options.MaxDepth = 1000;
    }
}
