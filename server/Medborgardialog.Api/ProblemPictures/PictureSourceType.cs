using System.Security.Claims;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>Where a picture's knowledge comes from.</summary>
[ExtendObjectType<PictureSource>]
public sealed class PictureSourceType
{
    /// <summary>The kind of source.</summary>
    public EvidenceSource Kind([Parent] PictureSource source) => source.Kind;

    /// <summary>As shown: the round's title, or what the knowledge is.</summary>
    public string Label([Parent] PictureSource source) => source.Label;

    /// <summary>Respondents, for a dialogue.</summary>
    public Count RespondentCount([Parent] PictureSource source) => source.RespondentCount;

    /// <summary>The time it is about.</summary>
    public Period? Period([Parent] PictureSource source) => source.Period;
}

/// <summary>What made an analysis repeatable when a picture was drawn from it.</summary>
[ExtendObjectType<PictureRun>]
[GraphQLName("AnalysisProvenance")]
public sealed class AnalysisProvenanceType
{
    /// <summary>The round whose answers were analysed.</summary>
    public Task<DialogueRound> GetRoundAsync([Parent] PictureRun run, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(run.RoundId, user, cancellationToken);

    /// <summary>SHA-256 over the texts and corrections, lower-case hex.</summary>
    public string InputHash([Parent] PictureRun run) => run.InputHash;

    /// <summary>What decided between equals.</summary>
    public long Seed([Parent] PictureRun run) => run.Seed;

    /// <summary>The text analysis' version.</summary>
    public string LibraryVersion([Parent] PictureRun run) => run.LibraryVersion;

    /// <summary>When the analysis ended.</summary>
    public DateOnly FinishedOn([Parent] PictureRun run) => run.FinishedOn;
}
