using System.Security.Claims;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.FollowUps;

/// <summary>What came of one resident's answer.</summary>
[ExtendObjectType<Trace>]
public sealed class TraceType
{
    /// <summary>The round that was answered.</summary>
    public Task<DialogueRound> GetRoundAsync([Parent] Trace trace, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(trace.RoundId, user, cancellationToken);

    /// <summary>The day.</summary>
    public DateOnly SubmittedOn([Parent] Trace trace) => trace.SubmittedOn;

    /// <summary>How far it has come.</summary>
    public TraceStage Stage([Parent] Trace trace) => trace.Stage;

    /// <summary>What was said, statement by statement; empty until analysed.</summary>
    public IReadOnlyList<TracedStatement> Statements([Parent] Trace trace) => trace.Statements;
}

/// <summary>One thing that was said, and what came of it: published things only.</summary>
[ExtendObjectType<TracedStatement>]
public sealed class TracedStatementType
{
    /// <summary>The resident's own words, redacted.</summary>
    public string Text([Parent] TracedStatement statement) => statement.Text;

    /// <summary>What it was understood to be about; null when that could not be told.</summary>
    public string? ThemeLabel([Parent] TracedStatement statement) => statement.ThemeLabel;

    /// <summary>The problem of the published picture.</summary>
    public async Task<Problem?> GetProblemAsync([Parent] TracedStatement statement, ClaimsPrincipal user, ProblemByIdLoader loader, CancellationToken cancellationToken) =>
        statement.ProblemId is { } id ? await loader.LoadAsync(id, user, cancellationToken) : null;

    /// <summary>The focus areas that answer it.</summary>
    public IReadOnlyList<FocusArea> FocusAreas([Parent] TracedStatement statement) => statement.FocusAreas;

    /// <summary>The published promises that answer those, newest first.</summary>
    public IReadOnlyList<CitizenPromise> Promises([Parent] TracedStatement statement) => statement.Promises;

    /// <summary>The published follow-ups of those.</summary>
    public IReadOnlyList<FollowUpView> FollowUps([Parent] TracedStatement statement) => statement.FollowUps;
}
