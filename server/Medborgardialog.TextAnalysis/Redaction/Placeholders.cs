namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>The Swedish words in brackets that stand where personal data stood.</summary>
internal static class Placeholders
{
    private static readonly string[] Texts = ["[personnummer]", "[telefonnummer]", "[e-post]", "[regnummer]", "[adress]", "[namn]", "[konto]"];

    internal static string For(FindingType type) => Texts[(int)type];

    /// <summary>The length of the placeholder that begins at <paramref name="index"/>, or 0.</summary>
    internal static int LengthAt(string text, int index)
    {
        if (text[index] != '[')
        {
            return 0;
        }

        foreach (var placeholder in Texts)
        {
            if (string.CompareOrdinal(text, index, placeholder, 0, placeholder.Length) == 0)
            {
                return placeholder.Length;
            }
        }

        return 0;
    }
}
