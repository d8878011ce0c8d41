namespace Medborgardialog.Domain.Shared;

/// <summary>
/// Protects small groups in public numbers: a cell shows its count only when enough respondents stand behind it, and never so that a hidden
/// cell follows by subtraction (primary and complementary suppression; SCB's handbook of disclosure control describes both).
/// </summary>
public static class SmallCounts
{
    /// <summary>Respondents that must stand behind a public number.</summary>
    public const int Minimum = 5;

    /// <summary>One number on its own.</summary>
    public static Count Public(int respondents) => respondents is > 0 and < Minimum
        ? Count.Hidden(SuppressionReason.TooFew)
        : Count.Of(respondents);

    /// <summary>
    /// The cells of one breakdown whose total is public too. Cells of 1 to 4 are hidden; when the hidden ones together hold fewer than
    /// <see cref="Minimum"/> or are just one, the smallest shown cells are hidden as well until neither holds. Zero stays shown.
    /// Ties are broken by position, so that the same breakdown always gives the same answer.
    /// </summary>
    /// <param name="respondents">Respondents per cell, none negative; a cell's meaning is its position.</param>
    /// <returns>One count per cell, in the same order.</returns>
    public static IReadOnlyList<Count> PublicBreakdown(IReadOnlyList<int> respondents)
    {
        ArgumentNullException.ThrowIfNull(respondents);
        var cells = respondents.Select(Public).ToArray();
        var hidden = Enumerable.Range(0, cells.Length).Where(i => cells[i].Suppressed is not null).ToHashSet();
        if (hidden.Count == 0)
        {
            return cells;
        }

        var candidates = new Queue<int>(Enumerable.Range(0, cells.Length).Where(i => !hidden.Contains(i) && respondents[i] > 0).OrderBy(i => respondents[i]).ThenBy(i => i));
        while ((hidden.Count < 2 || hidden.Sum(i => respondents[i]) < Minimum) && candidates.TryDequeue(out var next))
        {
            hidden.Add(next);
            cells[next] = Count.Hidden(SuppressionReason.Complementary);
        }

        return cells;
    }
}
