using Medborgardialog.Client.Texts;
using Medborgardialog.GraphQL.Types;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>No value of the schema reaches a reader as an English constant.</summary>
public sealed class LabelsTests(OperationsTests.ServerSchema server) : IClassFixture<OperationsTests.ServerSchema>
{
    /// <summary>Enums that no page shows as they are.</summary>
    private static readonly HashSet<string> Unseen =
        ["PeriodPrecision", "QuestionKind", "Facet", "ResponseChannel", "StatementOrder", "TraceStage", "OutcomeAnswer", "ProblemDecision", "AnalysisMode"];

    [Fact]
    public void EnumValue_HasSwedishWords()
    {
        var bare =
            from type in server.Schema.Types.OfType<EnumType>()
            where !Unseen.Contains(type.Name) && !type.Name.StartsWith("__", StringComparison.Ordinal)
            from value in type.Values
            where Labels.Of(value.Name) == value.Name
            select $"{type.Name}.{value.Name}";

        Assert.Equal("", string.Join(' ', bare));
    }

    [Theory]
    [InlineData("PREPARING")]
    [InlineData("SPLITTING")]
    [InlineData("ASSIGNING")]
    [InlineData("DISCOVERING")]
    [InlineData("DESCRIBING")]
    [InlineData("INTERNAL")]
    [InlineData("INTERRUPTED")]
    public void StepOrFaultOfARun_HasSwedishWords(string code) => Assert.NotEqual(code, Labels.Of(code));
}
