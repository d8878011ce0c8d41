using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Types;
using Xunit;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>All documents of the comparison, made from fixed seeds, and the answers of graphql-js to them.</summary>
public sealed class ComparisonFixture : IAsyncLifetime
{
    private const int Generated = 1500;
    private const int DamagedTokens = 4000;
    private const int DamagedCharacters = 2000;
    private const int DamagedSchemas = 500;

    internal Schema Schema { get; private set; } = null!;

    internal IReadOnlyList<(ComparedDocument Document, ReferenceAnswer Answer)> Cases { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(ReferenceImplementation.Folder, "schema.graphql"));
        Schema = SchemaReader.Read(Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited));
        var documents = Make(text).ToList();
        var answers = await ReferenceImplementation.AskAsync(documents);
        Assert.Equal(documents.Count, answers.Count);
        Cases = [.. documents.Zip(answers)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private IEnumerable<ComparedDocument> Make(string schemaText)
    {
        var random = new Random(20261125);
        var generator = new DocumentGenerator(Schema, random);
        var damage = new DocumentDamage(Schema, random);
        for (var i = 0; i < Generated; i++)
        {
            yield return new ComparedDocument(damage.Join(generator.Next()), true);
        }

        for (var i = 0; i < DamagedTokens; i++)
        {
            var tokens = generator.Next();
            damage.Tokens(tokens);
            yield return new ComparedDocument(damage.Join(tokens), true);
        }

        for (var i = 0; i < DamagedCharacters; i++)
        {
            yield return new ComparedDocument(damage.Damage(damage.Join(generator.Next())), false);
        }

        var definitions = schemaText.Split("\n\n");
        for (var i = 0; i < DamagedSchemas; i++)
        {
            var definition = definitions[random.Next(definitions.Length)];
            yield return new ComparedDocument(damage.Damage(random.Next(4) == 0 ? "extend " + definition : definition), false);
        }
    }
}
