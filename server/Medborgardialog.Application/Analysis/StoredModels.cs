using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Keeps what runs learnt, and finds what a run goes on from.</summary>
internal static class StoredModels
{
    /// <summary>A model as it is stored.</summary>
    public static byte[] Write(ThemeModel model)
    {
        using var content = new MemoryStream();
        model.Save(content);
        return content.ToArray();
    }

    /// <summary>Reads a stored model; null when another version of the text analysis wrote it in another form.</summary>
    public static ThemeModel? Read(FittedModel stored)
    {
        try
        {
            using var content = new MemoryStream(stored.Content);
            return ThemeModel.Load(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>
    /// What a run goes on from: its round's run before, else the newest run of the round before, so that themes have the same keys from period to period
    /// (ADR-014).
    /// </summary>
    public static async Task<EarlierModel> FindAsync(DialogueDbContext db, DialogueRound round, CancellationToken cancellationToken)
    {
        var rounds = db.Set<DialogueRound>().Where(r => r.MunicipalityId == round.MunicipalityId && r.Kind == round.Kind && r.IsExample == round.IsExample && (r.Id == round.Id || r.OpensOn < round.OpensOn));
        var found = await (
            from model in db.Set<FittedModel>().AsNoTracking()
            join earlier in rounds on model.RoundId equals earlier.Id
            join run in db.Set<AnalysisRun>().AsNoTracking() on model.RunId equals run.Id
            orderby earlier.OpensOn descending, earlier.Slug
            select new { Stored = model, Run = run }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return EarlierModel.None;
        }

        var read = Read(found.Stored);
        return new EarlierModel(read is null ? EarlierRun.Unreadable : found.Run.RoundId == round.Id ? EarlierRun.SameRound : EarlierRun.RoundBefore, found.Run, read);
    }
}

/// <summary>What a run goes on from.</summary>
/// <param name="Kind">Which run it is.</param>
/// <param name="Run">The run; null when there is none.</param>
/// <param name="Model">What it learnt; null when there is none or it cannot be read.</param>
internal sealed record EarlierModel(EarlierRun Kind, AnalysisRun? Run, ThemeModel? Model)
{
    /// <summary>No earlier run.</summary>
    public static EarlierModel None { get; } = new(EarlierRun.None, null, null);

    /// <summary>
    /// What the model follows from, for the later run's input hash: the same history gives the same hash on every machine. Null where nothing goes on from it.
    /// </summary>
    public string? Origin => Model is null || Run is null ? null : $"{Kind} {Run.InputHash} {Run.Seed} {Run.LibraryVersion} {Run.Options}";
}
