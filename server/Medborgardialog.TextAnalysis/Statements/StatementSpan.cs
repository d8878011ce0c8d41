namespace Medborgardialog.TextAnalysis.Statements;

/// <summary>Where one statement of an answer stands.</summary>
/// <param name="Start">The offset of its first UTF-16 unit in the answer.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct StatementSpan(int Start, int Length)
{
    internal int End => Start + Length;
}
