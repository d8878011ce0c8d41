using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.FollowUps;

/// <summary>How far an answer has come.</summary>
public enum TraceStage
{
    /// <summary>Received, not analysed yet.</summary>
    Received,

    /// <summary>Analysed; no picture of its round is published.</summary>
    Analysed,

    /// <summary>Part of a published problem picture.</summary>
    Picture,

    /// <summary>A published promise answers what was said.</summary>
    Promised,

    /// <summary>Such a promise has been followed up.</summary>
    FollowedUp,
}

/// <summary>What came of one resident's answer.</summary>
/// <param name="RoundId">The round that was answered.</param>
/// <param name="SubmittedOn">The day.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Statements">What was said, statement by statement; empty until analysed.</param>
public sealed record Trace(DialogueRoundId RoundId, DateOnly SubmittedOn, TraceStage Stage, IReadOnlyList<TracedStatement> Statements);

/// <summary>One thing that was said, and what came of it.</summary>
/// <param name="Text">The resident's own words, redacted.</param>
/// <param name="ThemeLabel">What it was understood to be about; null when that could not be told.</param>
/// <param name="ProblemId">The problem of the published picture; null when none.</param>
/// <param name="FocusAreas">The focus areas that answer it.</param>
/// <param name="Promises">The published promises that answer those, newest first.</param>
/// <param name="FollowUps">The published follow-ups of those.</param>
public sealed record TracedStatement(
    string Text,
    string? ThemeLabel,
    ProblemId? ProblemId,
    IReadOnlyList<FocusArea> FocusAreas,
    IReadOnlyList<CitizenPromise> Promises,
    IReadOnlyList<FollowUpView> FollowUps);
