using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Promises;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Host.Seeding;

/// <summary>Replays one example picture: drawn from its rounds' analyses, weighed with motives, published, and decided on.</summary>
/// <param name="stage">The use cases.</param>
/// <param name="clock">Turned to the picture's days.</param>
/// <param name="scores">What the example's invented staff set per theme.</param>
internal sealed class ExamplePicture(IServiceProvider stage, ReplayClock clock, IReadOnlyList<ExampleFiles.ThemeScores> scores)
{
    private static readonly Actor Staff = new("Exempelhandläggare", FirstPlaces.Municipality, new HashSet<Role> { Role.Analyst, Role.Editor, Role.Approver });

    public async Task ReplayAsync(ExampleFiles.Picture picture, CancellationToken cancellationToken)
    {
        clock.TurnTo(picture.PublishedOn);
        var drawn = await stage.GetRequiredService<CreateProblemPicture>().ExecuteAsync(
            new(FirstPlaces.Municipality, picture.Slug, picture.Title, await RunsAsync(picture.Rounds, cancellationToken), picture.Summary), Staff, cancellationToken);
        foreach (var problem in drawn.Problems)
        {
            var values = scores.FirstOrDefault(s => s.Theme == problem.ThemeKey)?.Scores.Select(s => new CriterionScore(s.Criterion, s.Value, s.Motive)).ToList() ?? Unfamiliar;
            await stage.GetRequiredService<ScoreProblem>().ExecuteAsync(problem.Id, values, Staff, cancellationToken);
        }

        await stage.GetRequiredService<PublishProblemPicture>().ExecuteAsync(drawn.Id, null, Staff, cancellationToken);
        await DecideAsync(picture, drawn.Problems, cancellationToken);
    }

    // A theme that the analysis found by itself has no prepared motive.
    private static List<CriterionScore> Unfamiliar { get; } =
    [
        new(Criterion.Seriousness, 1, "Nytt tema i svaren, ännu inte utrett."),
        new(Criterion.Influenceability, 1, "Nytt tema i svaren, ännu inte utrett."),
        new(Criterion.Resources, 1, "Nytt tema i svaren, ännu inte utrett."),
    ];

    private async Task<List<AnalysisRunId>> RunsAsync(IReadOnlyList<string> rounds, CancellationToken cancellationToken)
    {
        await using var db = await stage.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync(cancellationToken);
        var runs = await (
            from run in db.Set<AnalysisRun>()
            join round in db.Set<DialogueRound>() on run.RoundId equals round.Id
            where rounds.Contains(round.Slug) && run.State == AnalysisRunState.Done
            select new { run.Id, round.Slug }).ToListAsync(cancellationToken);
        return [.. rounds.Select(slug => runs.Find(r => r.Slug == slug)?.Id ?? throw new InvalidOperationException($"The example round {slug} has not been analysed."))];
    }

    private async Task DecideAsync(ExampleFiles.Picture picture, IReadOnlyList<Problem> problems, CancellationToken cancellationToken)
    {
        var promise = await stage.GetRequiredService<PromiseReads>().BySlugAsync(picture.Promise, Actor.System, cancellationToken)
            ?? throw new InvalidOperationException($"The recorded promise {picture.Promise} is missing.");
        var recorded = (await stage.GetRequiredService<PromiseReads>().FocusAreasAsync([promise.Id], cancellationToken))[promise.Id].ToDictionary(f => f.Title);
        foreach (var focus in picture.FocusAreas)
        {
            var chosen = problems.Where(p => focus.Themes.Contains(p.ThemeKey)).Select(p => p.Id).ToList();
            if (chosen.Count > 0)
            {
                await stage.GetRequiredService<LinkFocusAreaToProblems>().ExecuteAsync(recorded[focus.Title].Id, chosen, Staff, cancellationToken);
            }
        }

        foreach (var decision in picture.Decisions)
        {
            if (problems.FirstOrDefault(p => p.ThemeKey == decision.Theme) is { } left)
            {
                await stage.GetRequiredService<DeprioritizeProblem>().ExecuteAsync(
                    new(left.Id, decision.State, decision.Reason, decision.Receiver, decision.ReviewOn), Staff, cancellationToken);
            }
        }
    }
}
