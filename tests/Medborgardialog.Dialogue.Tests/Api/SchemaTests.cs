using Medborgardialog.GraphQL.Types;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api;

/// <summary>What holds for the whole schema, whichever stage a field belongs to.</summary>
public sealed class SchemaTests : IAsyncLifetime
{
    /// <summary>Object types whose fields everybody may read; on every other type each field names who may. A new type belongs here only when nothing on it is private.</summary>
    private static readonly HashSet<string> Public =
    [
        "Me", "Count", "Period", "Municipality", "LocalPoliceArea", "Area",
        "DialogueRound", "Survey", "Question", "AnswerOption",
        "ProblemPicture", "PictureSource", "AnalysisProvenance", "Problem", "PriorityCriterion", "CriterionWeight", "EvidenceItem", "AreaCount",
        "SubmissionReceipt", "RedactionNotice", "HelpContact", "ResponseFault", "ImportResult", "RejectedRow",
        "FocusArea", "FocusAreaProblem",
        "CitizenPromise", "PromiseActivity", "Quantity", "Signature", "PromiseEvent", "RecordedFigure", "YearValue", "PromiseEvidence", "EvidenceLink", "QualityGap",
        "FollowUp", "FollowUpEntry", "OutcomeChecks", "Trace", "TracedStatement",
    ];

    private readonly DialogueApi _api = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    /// <summary>When the schema has changed on purpose, run the tests once with DIALOGUE_UPDATE_SCHEMA=1 and read the difference.</summary>
    [Fact]
    public void PrintedSchema_EqualsTheFile()
    {
        var file = Path.Combine(RepositoryRoot(), "server", "Medborgardialog.Api", "schema.graphql");
        var printed = SchemaPrinter.Print(_api.Executor.Schema);
        if (Environment.GetEnvironmentVariable("DIALOGUE_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(file, printed);
        }

        Assert.Equal(File.ReadAllText(file), printed);
    }

    [Fact]
    public void Field_IsDeclared_ByTheApiAlone()
    {
        var foreign = ObjectTypes().SelectMany(t => t.Fields)
            .Where(f => f.DeclaringClass?.Assembly.GetName().Name is { } assembly && assembly != "Medborgardialog.Api");

        Assert.Empty(foreign.Select(f => $"{f} comes from {f.DeclaringClass}"));
    }

    [Fact]
    public void RootField_NamesARole_OrSaysThatAnybodyMay()
    {
        var schema = _api.Executor.Schema;
        var silent = new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>().SelectMany(t => t.Fields)
            .Where(f => f.Name is not ("node" or "nodes") && !f.IsProtected && !f.AllowsAnonymous);

        Assert.Empty(silent.Select(f => f.ToString()));
    }

    [Fact]
    public void Field_OfATypeThatIsNotPublic_NamesARole()
    {
        var schema = _api.Executor.Schema;
        var open = ObjectTypes()
            .Where(t => t != schema.QueryType && t != schema.MutationType && t != schema.SubscriptionType && !Public.Contains(t.Name) && !t.Interfaces.Any(i => i.Name == "Error"))
            .SelectMany(t => t.Fields)
            .Where(f => f.DeclaringClass is not null && !f.IsProtected && !f.AllowsAnonymous);

        Assert.Empty(open.Select(f => f.ToString()));
    }

    [Fact]
    public void PublicType_IsInTheSchema()
    {
        var names = ObjectTypes().Select(t => t.Name).ToHashSet();

        Assert.Empty(Public.Except(names));
    }

    [Fact]
    public void Mutation_TakesOneInput_AndGivesItsPayload()
    {
        foreach (var field in _api.Executor.Schema.MutationType!.Fields)
        {
            var pascal = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
            Assert.Equal($"{pascal}Input!", Assert.Single(field.Arguments).Type.ToString());
            Assert.Equal($"{pascal}Payload!", field.Type.ToString());
        }
    }

    private IEnumerable<ObjectType> ObjectTypes() => _api.Executor.Schema.Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal));

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Medborgardialog.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
