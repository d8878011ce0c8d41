using System.Security.Claims;
using System.Text.Json;
using Medborgardialog.GraphQL.Tests.Node;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Tests.Execution.Comparison;
using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Tests.Validation.Comparison;
using Medborgardialog.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.Types.Comparison;

/// <summary>Our SDL and our introspection, read by graphql-js.</summary>
public sealed class SchemaComparisonTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> SdlSchemas => ["comparison", "product", "awkward", "unusual root"];

    public static TheoryData<string> AllSchemas => [.. SdlSchemas, "executed", "library"];

    [Theory]
    [MemberData(nameof(SdlSchemas))]
    public async Task Sdl_ReadAndPrinted_MeansTheSameToGraphQLJs(string name)
    {
        var sdl = await SdlAsync(name);

        var answers = await AskAsync(sdl, SchemaPrinter.Print(Read(sdl)));

        Assert.NotNull(answers[0].Printed);
        Assert.Null(answers[1].Failed);
        Assert.Equal(answers[0].Printed, answers[1].Printed);
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public async Task Introspection_OfPrintedSchema_IsThatOfGraphQLJs(string name)
    {
        var schema = name switch
        {
            "executed" => ExecutionFixture.CreateExecutor().Executor.Schema,
            "library" => LibrarySchema.Create().Executor.Schema,
            _ => Read(await SdlAsync(name)),
        };

        var answer = Assert.Single(await AskAsync(SchemaPrinter.Print(schema)));

        Assert.Null(answer.Failed);
        var theirs = IntrospectedSchema.Lines(answer.Introspection);
        Assert.InRange(theirs.Count, 50, 100_000);
        var ours = IntrospectedSchema.Lines(await IntrospectAsync(schema, answer.Query));
        List<string> differences = [.. ours.Except(theirs).Select(line => "only ours: " + line), .. theirs.Except(ours).Select(line => "only theirs: " + line)];
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static Schema Read(string sdl) => SchemaReader.Read(Utf8GraphQLParser.Parse(sdl, ParserOptions.Unlimited));

    private static async Task<string> SdlAsync(string name) => name switch
    {
        "comparison" => await File.ReadAllTextAsync(Path.Combine(ReferenceImplementation.Folder, "schema.graphql")),
        "product" => await File.ReadAllTextAsync(Path.Combine(ReferenceImplementation.Folder, "..", "..", "..", "server", "Medborgardialog.Api", "schema.graphql")),
        "awkward" => AwkwardSchema.Sdl,
        _ => AwkwardSchema.UnusualRoot,
    };

    private static async Task<List<SchemaAnswer>> AskAsync(params string[] schemas)
    {
        var lines = await NodeProgram.RunAsync("schema.mjs", schemas.Select(sdl => JsonSerializer.Serialize(new { sdl }, Json)));
        return lines.ConvertAll(line => JsonSerializer.Deserialize<SchemaAnswer>(line, Json)!);
    }

    /// <summary>The introspection of a schema that nothing else can be asked of.</summary>
    private static async Task<JsonElement> IntrospectAsync(Schema schema, string query)
    {
        IntrospectionResolvers.Attach(schema);
        await using var scope = LibrarySchema.Create().Services.CreateAsyncScope();
        using var timeout = new OperationTimeout(TimeSpan.FromMinutes(1));
        var plan = new PreparedDocument(schema, Utf8GraphQLParser.Parse(query)).Find(null)!.GetPlan(VariableValues.None);
        var runner = new OperationRunner(schema, new RuntimeTypes(new Dictionary<Type, ObjectType>()), new ExecutionOptions(true, int.MaxValue, (_, _) => { }), null);
        using var result = await runner.RunAsync(plan, new RequestContext(scope.ServiceProvider, new ServiceSlots(), new ClaimsPrincipal(), VariableValues.None, timeout));
        Assert.Empty(result.Errors);
        return JsonElement.Parse(result.Utf8Json.Span);
    }

    private sealed record SchemaAnswer(string Query, string? Printed, JsonElement Introspection, string? Failed);
}
