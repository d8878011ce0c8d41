using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>The corrections of a round that hold, as the text analysis takes them.</summary>
internal static class StandingCorrections
{
    /// <summary>Those of a round, in the order in which they were made.</summary>
    public static Task<List<ThemeCorrection>> OfRoundAsync(DialogueDbContext db, DialogueRoundId round, CancellationToken cancellationToken) =>
        db.Set<ThemeCorrection>().Where(c => c.RoundId == round && c.WithdrawnOn == null).OrderBy(c => c.Number).ToListAsync(cancellationToken);

    /// <summary>As constraints. The newest decision about the same thing holds, whichever kind of correction made it.</summary>
    public static Corrections ToConstraints(IEnumerable<CorrectionContent> corrections)
    {
        var all = corrections.ToList();
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var pins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var correction in all)
        {
            if (correction.ToKey is not { } to)
            {
                continue;
            }

            if (correction.Label is { } label)
            {
                labels[to] = label;
            }

            foreach (var statement in correction.Statements)
            {
                pins[statement] = to;
            }

            if (correction.Kind == ThemeCorrectionKind.Merge)
            {
                foreach (var (statement, _) in pins.Where(p => correction.FromKeys.Contains(p.Value)).ToList())
                {
                    pins[statement] = to;
                }
            }
        }

        return new Corrections
        {
            Renames = [.. labels.Select(l => new ThemeRename(l.Key, l.Value))],
            Merges = [.. Of(all, ThemeCorrectionKind.Merge).Select(c => new ThemeMerge([.. c.FromKeys, c.ToKey!], c.ToKey!, labels[c.ToKey!]))],
            Splits = [.. Of(all, ThemeCorrectionKind.Split).Select(c => new ThemeSplit(c.FromKeys[0], c.ToKey!, labels[c.ToKey!], c.Statements))],
            Pins = [.. pins.Select(p => new StatementPin(p.Key, p.Value))],
            MustLink = [.. Of(all, ThemeCorrectionKind.Link).SelectMany(Pairs)],
            CannotLink = [.. Of(all, ThemeCorrectionKind.Separate).SelectMany(Pairs)],
        };
    }

    /// <summary>Each statement of a correction with the next one.</summary>
    public static IEnumerable<StatementPair> Pairs(CorrectionContent correction) => correction.Statements.Zip(correction.Statements.Skip(1), (first, second) => new StatementPair(first, second));

    private static IEnumerable<CorrectionContent> Of(List<CorrectionContent> corrections, ThemeCorrectionKind kind) => corrections.Where(c => c.Kind == kind);
}
