using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>Identifies an evidence item.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct EvidenceItemId(Guid Value) : IEntityId<EvidenceItemId>
{
    /// <inheritdoc/>
    public static EvidenceItemId From(Guid value) => new(value);
}

/// <summary>Where knowledge of a problem comes from (the police's and Brå's method texts name these).</summary>
public enum EvidenceSource
{
    /// <summary>The residents' dialogue (medborgardialog).</summary>
    ResidentDialogue,

    /// <summary>The staff's dialogue (medarbetardialog).</summary>
    StaffDialogue,

    /// <summary>Reported crime.</summary>
    ReportedCrime,

    /// <summary>The national safety survey (NTU).</summary>
    NationalSafetySurvey,

    /// <summary>The police's safety survey (trygghetsmätning).</summary>
    PoliceSafetySurvey,

    /// <summary>A survey of the municipality's own.</summary>
    MunicipalSurvey,

    /// <summary>Observations in weekly coordination (EST).</summary>
    EstObservation,

    /// <summary>A safety walk (trygghetsvandring).</summary>
    SafetyWalk,

    /// <summary>Fault reports.</summary>
    FaultReport,

    /// <summary>What those who work with it know.</summary>
    OwnKnowledge,
}

/// <summary>What one source says of a problem.</summary>
public sealed class EvidenceItem
{
    private readonly List<EvidenceArea> _areas = [];

    private EvidenceItem(EvidenceItemId id, ProblemId problemId, EvidenceSource source, string label)
    {
        Id = id;
        ProblemId = problemId;
        Source = source;
        Label = label;
    }

    /// <summary>The identifier.</summary>
    public EvidenceItemId Id { get; private set; }

    /// <summary>The problem.</summary>
    public ProblemId ProblemId { get; private set; }

    /// <summary>The source.</summary>
    public EvidenceSource Source { get; private set; }

    /// <summary>As shown: the round's title, or what the knowledge is.</summary>
    public string Label { get; private set; }

    /// <summary>The round, for a dialogue.</summary>
    public DialogueRoundId? RoundId { get; private set; }

    /// <summary>Respondents who speak of it, or the number the source gives; null when it gives none.</summary>
    public int? RespondentCount { get; private set; }

    /// <summary>Respondents in all; null when not known.</summary>
    public int? OutOf { get; private set; }

    /// <summary>Statements about it; null outside dialogues.</summary>
    public int? StatementCount { get; private set; }

    /// <summary>1 for the problem most spoken of in this source; null outside dialogues.</summary>
    public int? RankInSource { get; private set; }

    /// <summary>The time it is about; null when not said.</summary>
    public Period? Period { get; private set; }

    /// <summary>Respondents per area.</summary>
    public IReadOnlyList<EvidenceArea> Areas => _areas;

    /// <summary>What a dialogue says.</summary>
    public static EvidenceItem OfDialogue(EvidenceItemId id, ProblemId problem, DialogueRound round, int respondents, int outOf, int statements, int rank, IEnumerable<(AreaId Area, int Respondents)> areas)
    {
        ArgumentNullException.ThrowIfNull(round);
        var item = new EvidenceItem(id, problem, round.Kind == DialogueRoundKind.Resident ? EvidenceSource.ResidentDialogue : EvidenceSource.StaffDialogue, round.Title)
        {
            RoundId = round.Id,
            RespondentCount = respondents,
            OutOf = outOf,
            StatementCount = statements,
            RankInSource = rank,
        };
        item._areas.AddRange(areas.Select(a => new EvidenceArea(id, a.Area, a.Respondents)));
        return item;
    }

    /// <summary>What another source says.</summary>
    /// <exception cref="InvalidInputException">The source is a dialogue, the label is missing, or the number is negative.</exception>
    public static EvidenceItem OfOtherKnowledge(EvidenceItemId id, ProblemId problem, EvidenceSource source, string label, int? count, Period? period)
    {
        if (source is EvidenceSource.ResidentDialogue or EvidenceSource.StaffDialogue)
        {
            throw new InvalidInputException("source", "NOT_AN_OPTION", "A dialogue's numbers come from its analysis; add other knowledge here.");
        }

        if (count < 0)
        {
            throw new InvalidInputException("count", "OUT_OF_RANGE", "The number cannot be negative.");
        }

        return new EvidenceItem(id, problem, source, Guard.Text(label, "label", 500)) { RespondentCount = count, Period = period };
    }
}

/// <summary>Respondents of one area behind an evidence item.</summary>
public sealed class EvidenceArea
{
    internal EvidenceArea(EvidenceItemId evidenceItemId, AreaId areaId, int respondentCount)
    {
        EvidenceItemId = evidenceItemId;
        AreaId = areaId;
        RespondentCount = respondentCount;
    }

    /// <summary>The evidence item.</summary>
    public EvidenceItemId EvidenceItemId { get; private set; }

    /// <summary>The area.</summary>
    public AreaId AreaId { get; private set; }

    /// <summary>Respondents who gave that area, each counted once.</summary>
    public int RespondentCount { get; private set; }
}
