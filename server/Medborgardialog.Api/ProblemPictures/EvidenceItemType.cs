using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>What one source says of a problem. Each respondent counts once; small counts are hidden in public.</summary>
[ExtendObjectType<EvidenceView>]
[GraphQLName("EvidenceItem")]
public sealed class EvidenceItemType
{
    /// <summary>The kind of source.</summary>
    public EvidenceSource Source([Parent] EvidenceView evidence) => evidence.Source;

    /// <summary>As shown: the round's title, or what the knowledge is.</summary>
    public string Label([Parent] EvidenceView evidence) => evidence.Label;

    /// <summary>The round, for a dialogue.</summary>
    public async Task<DialogueRound?> GetRoundAsync([Parent] EvidenceView evidence, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        evidence.RoundId is { } round ? await loader.LoadAsync(round, user, cancellationToken) : null;

    /// <summary>Respondents who speak of it, or the number that the source gives.</summary>
    public Count RespondentCount([Parent] EvidenceView evidence) => evidence.RespondentCount;

    /// <summary>Respondents in all.</summary>
    public Count OutOf([Parent] EvidenceView evidence) => evidence.OutOf;

    /// <summary>Statements about it.</summary>
    public Count StatementCount([Parent] EvidenceView evidence) => evidence.StatementCount;

    /// <summary>Respondents out of all, 0 to 1.</summary>
    public double? Share([Parent] EvidenceView evidence) => evidence.Share?.Share;

    /// <summary>The lower end of the share's 95 % interval (Wilson).</summary>
    public double? ShareLow([Parent] EvidenceView evidence) => evidence.Share?.Low;

    /// <summary>The upper end of the share's 95 % interval (Wilson).</summary>
    public double? ShareHigh([Parent] EvidenceView evidence) => evidence.Share?.High;

    /// <summary>1 for what most respondents of the source speak of.</summary>
    public int? RankInSource([Parent] EvidenceView evidence) => evidence.RankInSource;

    /// <summary>The time it is about, for what the authorities know themselves.</summary>
    public Period? Period([Parent] EvidenceView evidence) => evidence.Period;

    /// <summary>Respondents by area, only areas where somebody speaks of it.</summary>
    public IReadOnlyList<AreaCount> Areas([Parent] EvidenceView evidence) => [.. evidence.Areas.Select(a => new AreaCount(a.Area, a.Respondents))];
}

/// <summary>Respondents of one area.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="RespondentCount">How many.</param>
public sealed record AreaCount([property: GraphQLIgnore] AreaId AreaId, Count RespondentCount);

/// <summary>What places add to a count by area.</summary>
[ExtendObjectType<AreaCount>]
public sealed class AreaCountArea
{
    /// <summary>The area.</summary>
    public Task<Area> GetAreaAsync([Parent] AreaCount count, AreaByIdLoader loader, CancellationToken cancellationToken) => loader.LoadRequiredAsync(count.AreaId, cancellationToken);
}
