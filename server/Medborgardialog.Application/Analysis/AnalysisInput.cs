using System.Security.Cryptography;
using System.Text;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>One free-text answer as it goes into an analysis.</summary>
/// <param name="ResponseId">The response.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="AreaId">The respondent's area.</param>
/// <param name="Text">The redacted text.</param>
internal sealed record AnalyzedText(SurveyResponseId ResponseId, QuestionId QuestionId, AreaId? AreaId, string Text);

/// <summary>What goes into a run: every redacted text of the round, ordered by text so that the order of arrival leaves no trace, and the corrections so far.</summary>
/// <param name="Seed">The run's seed.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Sources">The same texts as the analysis takes them.</param>
/// <param name="Corrections">What people have decided about the round's themes.</param>
/// <param name="Responses">How many responses the texts come from.</param>
/// <param name="Hash">SHA-256 over texts and corrections, lower-case hex.</param>
internal sealed record AnalysisInput(long Seed, IReadOnlyList<AnalyzedText> Texts, IReadOnlyList<SourceText> Sources, Corrections Corrections, int Responses, string Hash)
{
    /// <summary>Reads it.</summary>
    public static async Task<AnalysisInput> ReadAsync(IDbContextFactory<DialogueDbContext> contexts, AnalysisRunId runId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await db.Set<AnalysisRun>().AsNoTracking().FirstAsync(r => r.Id == runId, cancellationToken);
        var rows = await (
            from response in db.Set<SurveyResponse>()
            join answer in db.Set<Answer>() on response.Id equals answer.ResponseId
            where response.RoundId == run.RoundId && answer.Text != null
            select new AnalyzedText(response.Id, answer.QuestionId, response.AreaId, answer.Text!)).ToListAsync(cancellationToken);
        var kind = await db.Set<DialogueRound>().Where(r => r.Id == run.RoundId).Select(r => r.Kind).FirstAsync(cancellationToken);
        var corrections = await db.Set<ThemeCorrection>().AsNoTracking().Where(c => c.RoundId == run.RoundId).OrderBy(c => c.Number).ToListAsync(cancellationToken);
        var texts = rows.OrderBy(t => t.Text, StringComparer.Ordinal).ThenBy(t => t.ResponseId.Value).ThenBy(t => t.QuestionId.Value).ToList();
        var audience = kind == DialogueRoundKind.Resident ? "resident" : "staff";
        return new AnalysisInput(
            run.Seed, texts, [.. texts.Select((t, i) => new SourceText(i.ToString(System.Globalization.CultureInfo.InvariantCulture), t.Text, Audience: audience))],
            ToCorrections(corrections), texts.Select(t => t.ResponseId).Distinct().Count(), HashOf(texts, corrections));
    }

    // The newest decision about the same thing holds, whichever kind of correction made it.
    private static Corrections ToCorrections(List<ThemeCorrection> corrections)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var pins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var correction in corrections)
        {
            if (correction.Label is { } label)
            {
                labels[correction.ToKey] = label;
            }

            foreach (var statement in correction.Statements)
            {
                pins[statement] = correction.ToKey;
            }

            if (correction.Kind == ThemeCorrectionKind.Merge)
            {
                foreach (var (statement, _) in pins.Where(p => correction.FromKeys.Contains(p.Value)).ToList())
                {
                    pins[statement] = correction.ToKey;
                }
            }
        }

        return new Corrections
        {
            Renames = [.. labels.Select(l => new ThemeRename(l.Key, l.Value))],
            Merges = [.. corrections.Where(c => c.Kind == ThemeCorrectionKind.Merge).Select(c => new ThemeMerge([.. c.FromKeys, c.ToKey], c.ToKey, labels[c.ToKey]))],
            Splits = [.. corrections.Where(c => c.Kind == ThemeCorrectionKind.Split).Select(c => new ThemeSplit(c.FromKeys[0], c.ToKey, labels[c.ToKey], c.Statements))],
            Pins = [.. pins.Select(p => new StatementPin(p.Key, p.Value))],
        };
    }

    private static string HashOf(List<AnalyzedText> texts, List<ThemeCorrection> corrections)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in texts.Select(t => t.Text).Concat(corrections.SelectMany(c => c.FromKeys.Concat(c.Statements).Prepend($"{c.Kind} {c.ToKey} {c.Label}"))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{part.Length}:{part}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
