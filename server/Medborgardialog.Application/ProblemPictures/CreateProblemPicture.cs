using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>What a new picture is drawn from.</summary>
/// <param name="Municipality">Official four-digit code.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">The heading.</param>
/// <param name="AnalysisRunIds">Finished runs, of rounds of that municipality, one per round.</param>
/// <param name="Summary">What it says in short; may come later.</param>
public sealed record CreateProblemPictureCommand(string Municipality, string Slug, string Title, IReadOnlyList<AnalysisRunId> AnalysisRunIds, string? Summary);

/// <summary>Draws a draft picture from finished runs: a problem per theme, with its evidence and with proposed values where the data can tell.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class CreateProblemPicture(DialogueWriter writer)
{
    /// <summary>Draws it.</summary>
    /// <exception cref="NotFoundException">There is no such municipality or run there.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">The slug is taken or malformed, no run is named, two are of one round, or one is not done.</exception>
    public Task<ProblemPicture> ExecuteAsync(CreateProblemPictureCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        actor.Demand(command.Municipality, "draw a problem picture", Role.Analyst);
        return writer.WriteAsync(actor, async scope =>
        {
            var municipality = await scope.Db.Set<Municipality>().Include(m => m.Areas).FirstOrDefaultAsync(m => m.Code == command.Municipality, cancellationToken)
                ?? throw new NotFoundException(nameof(Municipality), command.Municipality);
            if (await scope.Db.Set<ProblemPicture>().AnyAsync(p => p.Slug == command.Slug, cancellationToken))
            {
                throw new InvalidInputException("slug", "TAKEN", $"There is a problem picture '{command.Slug}' already.");
            }

            var dialogues = await ReadAsync(scope, municipality.Id, command.AnalysisRunIds, cancellationToken);
            var before = await NewestPublishedAsync(scope, municipality.Id, cancellationToken);
            var version = await scope.Db.Set<ProblemPicture>().Where(p => p.MunicipalityId == municipality.Id).MaxAsync(p => (int?)p.Version, cancellationToken) ?? 0;
            var picture = ProblemPicture.Draw(
                ProblemPictureId.From(scope.Ids.NewId()), municipality.Id, command.Slug, command.Title, command.Summary, version + 1,
                dialogues.Sum(d => d.Run.ResponseCount), dialogues.Exists(d => d.Round.IsExample), before?.Id);
            foreach (var dialogue in dialogues)
            {
                picture.DrawFrom(dialogue.Run, dialogue.Round, dialogue.Run.ResponseCount, SwedishTime.DateOf(dialogue.Run.FinishedAt!.Value));
            }

            new ProblemProposals(dialogues, before, municipality.Areas.Count, scope.Ids).AddTo(picture);
            picture.Rank();
            scope.Db.Add(picture);
            scope.Record(municipality.Code, "createProblemPicture", $"ProblemPicture/{picture.Slug}", $"version {picture.Version}, {picture.Problems.Count} problems, runs {string.Join(", ", dialogues.Select(d => d.Run.Id.Value.ToString("N")))}");
            return picture;
        }, cancellationToken);
    }

    private static async Task<List<DialogueFindings>> ReadAsync(WriteScope scope, MunicipalityId municipality, IReadOnlyList<AnalysisRunId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            throw new InvalidInputException("analysisRunIds", "REQUIRED", "Choose at least one finished analysis.");
        }

        var runs = await scope.Db.Set<AnalysisRun>().AsNoTracking().Where(r => ids.Contains(r.Id) && r.MunicipalityId == municipality).ToListAsync(cancellationToken);
        if (ids.FirstOrDefault(id => !runs.Exists(r => r.Id == id)) is { Value: var missing } && missing != Guid.Empty)
        {
            throw new NotFoundException(nameof(AnalysisRun), missing.ToString("N"));
        }

        if (runs.Exists(r => r.State != AnalysisRunState.Done))
        {
            throw new InvalidInputException("analysisRunIds", "NOT_DONE", "A picture is drawn from runs that are done.");
        }

        if (runs.Select(r => r.RoundId).Distinct().Count() < runs.Count)
        {
            throw new InvalidInputException("analysisRunIds", "TAKEN", "Two of the analyses are of the same round: choose one per round.");
        }

        var findings = new List<DialogueFindings>();
        foreach (var run in runs.OrderBy(r => ids.ToList().IndexOf(r.Id)))
        {
            findings.Add(await DialogueFindings.ReadAsync(scope.Db, run, cancellationToken));
        }

        return findings;
    }

    private static Task<ProblemPicture?> NewestPublishedAsync(WriteScope scope, MunicipalityId municipality, CancellationToken cancellationToken) => scope.Db.Set<ProblemPicture>().AsNoTracking().AsSplitQuery()
        .Include(p => p.Runs).Include(p => p.Problems).ThenInclude(p => p.Evidence)
        .Where(p => p.MunicipalityId == municipality && p.State == ProblemPictureState.Published)
        .OrderByDescending(p => p.Version).FirstOrDefaultAsync(cancellationToken);
}
