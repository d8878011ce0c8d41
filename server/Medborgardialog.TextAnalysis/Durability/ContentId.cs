using System.Security.Cryptography;
using System.Text;

namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>Ids that follow from content alone: the same content gives the same id on every machine.</summary>
internal static class ContentId
{
    /// <summary>The id of a theme with this content, in this order.</summary>
    internal static string Of(IEnumerable<string> content)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\u001f', content));
        return "d-" + Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
    }

    /// <summary>The form in which statements are compared: composed, lower case, single spaces, trimmed.</summary>
    internal static string Canonical(string statement)
    {
        var result = new StringBuilder(statement.Length);
        foreach (var c in Guided.TextForm.Normalized(statement, NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }
}
