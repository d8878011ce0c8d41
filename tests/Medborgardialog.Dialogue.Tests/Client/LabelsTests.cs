using Medborgardialog.Client.Texts;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>No value of the schema reaches a reader as an English constant.</summary>
public sealed class LabelsTests
{
    /// <summary>Enums that no page shows as they are.</summary>
    private static readonly HashSet<string> Unseen = ["PeriodPrecision", "QuestionKind", "Facet", "ResponseChannel", "StatementOrder", "TraceStage", "OutcomeAnswer", "ProblemDecision", "AnalysisMode"];

    [Fact]
    public void EnumValue_HasSwedishWords()
    {
        var bare = SchemaFile.Read().EnumValues().Where(v => !Unseen.Contains(v.Type) && Labels.Of(v.Value) == v.Value);

        Assert.Empty(bare.Select(v => $"{v.Type}.{v.Value}"));
    }
}
