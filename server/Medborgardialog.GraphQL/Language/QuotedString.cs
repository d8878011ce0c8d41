using System.Globalization;

namespace Medborgardialog.GraphQL.Language;

/// <summary>The printed form of quoted strings. Specification section "String Value".</summary>
internal static class QuotedString
{
    public static void Write(SyntaxWriter writer, string value)
    {
        writer.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    writer.Append("\\\"");
                    break;
                case '\\':
                    writer.Append("\\\\");
                    break;
                case '\b':
                    writer.Append("\\b");
                    break;
                case '\t':
                    writer.Append("\\t");
                    break;
                case '\n':
                    writer.Append("\\n");
                    break;
                case '\f':
                    writer.Append("\\f");
                    break;
                case '\r':
                    writer.Append("\\r");
                    break;
                case < ' ' or (>= '\u007f' and <= '\u009f'):
                    writer.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    writer.Append(character);
                    break;
            }
        }

        writer.Append('"');
    }
}
