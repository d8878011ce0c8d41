namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds personnummer and telephone numbers among the digits of a text.</summary>
internal static class NumberScanner
{
    internal static void Scan(TextTokens tokens)
    {
        if (!tokens.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        var text = DigitText.Of(tokens.Text);
        foreach (var run in DigitRun.In(text))
        {
            for (var group = 0; group < run.Groups.Count;)
            {
                if (!IsBoundary(text, run.Groups[group]))
                {
                    group++;
                    continue;
                }

                if (PersonNumber.TryMasked(tokens, run.Groups[group], out var maskedEnd))
                {
                    Take(tokens, FindingType.Pnr, run.Groups[group].Start, maskedEnd);
                    group++;
                }
                else if (SpreadDigits.TryMatch(tokens, run, group, out var next, out var type))
                {
                    Take(tokens, type, run.Groups[group].Start, run.Groups[next - 1].End);
                    group = next;
                }
                else if (PersonNumber.TryMatch(tokens, run, group, out next))
                {
                    Take(tokens, FindingType.Pnr, run.Groups[group].Start, run.Groups[next - 1].End);
                    group = next;
                }
                else if (PhoneNumber.TryMatch(tokens, run, group, out next))
                {
                    Take(tokens, FindingType.Phone, PhoneNumber.StartOf(tokens.Text, run.Groups[group].Start), run.Groups[next - 1].End);
                    group = next;
                }
                else
                {
                    group++;
                }
            }
        }
    }

    private static void Take(TextTokens tokens, FindingType type, int start, int end) => tokens.TryTake(type, start, end);

    private static bool IsBoundary(string text, DigitGroup group) =>
        group.Length <= 14 && (group.Start == 0 || !(char.IsLetter(text[group.Start - 1]) || text[group.Start - 1] is '_' or '#' or '€' or '$'));
}
