namespace Medborgardialog.GraphQL.Validation.Suggestions;

/// <summary>Orders names by character, numbers inside them by value.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? string.Empty, y ?? string.Empty);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                var order = ReadNumber(left, ref i).CompareTo(ReadNumber(right, ref j));
                if (order != 0)
                {
                    return order;
                }
            }
            else if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static double ReadNumber(string text, ref int position)
    {
        var value = 0d;
        do
        {
            value = (value * 10) + (text[position++] - '0');
        }
        while (position < text.Length && char.IsAsciiDigit(text[position]) && value > 0);

        return value;
    }
}
