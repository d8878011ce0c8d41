using System.Text;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>Compares argument lists by what they give, whatever the order of arguments and input fields.</summary>
internal sealed class ArgumentComparer
{
    private readonly Dictionary<IValueNode, string> _texts = [];

    public bool AreSame(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            // Of an argument given twice the last one counts; another rule refuses it.
            var other = right.LastOrDefault(argument => argument.Name.Value == left[i].Name.Value);
            if (other is null || TextOf(left[i].Value) != TextOf(other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private string TextOf(IValueNode value)
    {
        if (!_texts.TryGetValue(value, out var text))
        {
            var builder = new StringBuilder();
            Write(builder, value);
            _texts[value] = text = builder.ToString();
        }

        return text;
    }

    private static void Write(StringBuilder text, IValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append('{');
                foreach (var field in fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Write(text, field.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            default:
                text.Append(value);
                break;
        }
    }
}
