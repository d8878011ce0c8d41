using System.Text;

namespace Medborgardialog.GraphQL.Types;

/// <summary>How C# names become GraphQL names.</summary>
internal static class Naming
{
    /// <summary>DarkBlue to DARK_BLUE, HTTPOk to HTTP_OK, Foo1Bar to FOO1_BAR.</summary>
    public static string ToUpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0
                && char.IsUpper(name[i])
                && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>Name to name, URL to url, IPAddress to ipAddress, ABc to aBc; snake_case and _under stay.</summary>
    public static string ToCamel(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var upper = 1;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        var lowered = upper == name.Length || upper == 1 ? upper : upper - 1;
        return string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }

    /// <summary>Whether it is a Name (specification, section 2.1.9).</summary>
    public static bool IsName(string name)
    {
        if (name.Length == 0 || !(char.IsAsciiLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return true;
    }
}
