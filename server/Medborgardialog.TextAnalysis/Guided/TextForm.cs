using System.Text;

namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Unicode normalisation that takes any string, also one with halves of surrogate pairs.</summary>
internal static class TextForm
{
    internal static string Normalized(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                // Reading rune by rune puts U+FFFD where a half stands alone.
                var whole = new StringBuilder(text.Length);
                foreach (var rune in text.EnumerateRunes())
                {
                    whole.Append(rune.ToString());
                }

                return whole.ToString().Normalize(form);
            }
        }

        return text.Normalize(form);
    }
}
