namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>A group of digits, and what stands between it and the group before it.</summary>
internal readonly record struct DigitGroup(int Start, int Length, string Gap)
{
    internal int End => Start + Length;
}

/// <summary>Groups of digits that only spaces, dashes, dots, slashes, underscores, stars and brackets separate: what may be one number.</summary>
internal sealed class DigitRun(string text, List<DigitGroup> groups)
{
    private const int MaxGap = 4;

    internal string Text { get; } = text;

    internal List<DigitGroup> Groups { get; } = groups;

    internal static IEnumerable<DigitRun> In(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var groups = new List<DigitGroup>(4);
            var gapStart = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                var start = i;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                groups.Add(new DigitGroup(start, i - start, text[gapStart..start]));
                gapStart = i;
                i = AfterGap(text, i);
            }

            yield return new DigitRun(text, groups);
        }
    }

    /// <summary>The digits of the groups from <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    internal string Digits(int from, int to) =>
        string.Concat(Groups.Skip(from).Take(to - from).Select(group => Text.Substring(group.Start, group.Length)));

    private static int AfterGap(string text, int index)
    {
        var i = index;
        while (i < text.Length && i - index < MaxGap && text[i] is ' ' or '-' or '.' or '/' or '(' or ')' or '+' or '_' or '*')
        {
            i++;
        }

        // A dot ends a sentence unless a digit follows at once.
        var isNumber = i < text.Length && char.IsAsciiDigit(text[i]) && !text.AsSpan(index, i - index).Contains(". ", StringComparison.Ordinal);
        return isNumber ? i : index;
    }
}
