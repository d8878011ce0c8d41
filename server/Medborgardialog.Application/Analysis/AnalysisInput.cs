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
/// <param name="Earlier">What it goes on from.</param>
/// <param name="Responses">How many responses the texts come from.</param>
/// <param name="Hash">SHA-256 over texts, corrections and what it goes on from, lower-case hex.</param>
internal sealed record AnalysisInput(long Seed, IReadOnlyList<AnalyzedText> Texts, IReadOnlyList<SourceText> Sources, Corrections Corrections, EarlierModel Earlier, int Responses, string Hash)
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
        var round = await db.Set<DialogueRound>().AsNoTracking().FirstAsync(r => r.Id == run.RoundId, cancellationToken);
        var corrections = (await StandingCorrections.OfRoundAsync(db, run.RoundId, cancellationToken)).ConvertAll(c => c.Content);
        var earlier = await StoredModels.FindAsync(db, round, cancellationToken);
        var texts = rows.OrderBy(t => t.Text, StringComparer.Ordinal).ThenBy(t => t.ResponseId.Value).ThenBy(t => t.QuestionId.Value).ToList();
        var audience = round.Kind == DialogueRoundKind.Resident ? "resident" : "staff";
        return new AnalysisInput(
            run.Seed, texts, [.. texts.Select((t, i) => new SourceText(i.ToString(System.Globalization.CultureInfo.InvariantCulture), t.Text, Audience: audience))],
            StandingCorrections.ToConstraints(corrections), earlier, texts.Select(t => t.ResponseId).Distinct().Count(), HashOf(texts, corrections, earlier.Origin));
    }

    private static string HashOf(List<AnalyzedText> texts, List<CorrectionContent> corrections, string? origin)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in texts.Select(t => t.Text).Concat(corrections.SelectMany(c => c.FromKeys.Concat(c.Statements).Prepend($"{c.Kind} {c.ToKey} {c.Label}")))
            .Concat(origin is null ? [] : [origin]))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{part.Length}:{part}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
