using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Decides whether a statement's words may be shown in public. Without such a decision none are.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class ReviewQuote(DialogueWriter writer)
{
    /// <summary>Decides.</summary>
    /// <param name="statementId">The statement.</param>
    /// <param name="approve">True to allow the words.</param>
    /// <param name="text">The words shortened; null for the statement's own.</param>
    /// <param name="actor">An analyst or editor of the municipality.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotFoundException">There is no such statement.</exception>
    /// <exception cref="ForbiddenException">The actor is neither there.</exception>
    /// <exception cref="InvalidInputException">The words are longer than 300 characters, or not the statement's own with parts left out.</exception>
    public Task<Statement> ExecuteAsync(StatementId statementId, bool approve, string? text, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var statement = await scope.Db.Set<Statement>().Include(s => s.Themes.OrderBy(t => t.Position)).FirstOrDefaultAsync(s => s.Id == statementId, cancellationToken)
            ?? throw new NotFoundException(nameof(Statement), statementId.Value.ToString("N"));
        var (_, code) = await scope.RunForAsync(statement.RunId, "review a quote", [Role.Analyst, Role.Editor], cancellationToken);
        var words = string.IsNullOrWhiteSpace(text) ? statement.Text : text.Trim();
        if (!IsShortened(words, statement.Text))
        {
            throw new InvalidInputException("text", "NOT_A_QUOTE", "A quote is the statement's own words; parts may be left out with … but none added.");
        }

        var state = approve ? QuoteReviewState.Approved : QuoteReviewState.Rejected;
        var review = await scope.Db.Set<QuoteReview>().FirstOrDefaultAsync(q => q.StatementId == statementId, cancellationToken);
        if (review is null)
        {
            scope.Db.Add(QuoteReview.Make(statementId, state, words, actor.Name, scope.Today));
        }
        else
        {
            review.Decide(state, words, actor.Name, scope.Today);
        }

        scope.Record(code, "reviewQuote", $"Statement/{statementId.Value:N}", state.ToString());
        return statement;
    }, cancellationToken);

    // Every part between the marks of omission stands in the statement, in order.
    private static bool IsShortened(string words, string statement)
    {
        var from = 0;
        foreach (var part in words.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = statement.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return from > 0;
    }
}
