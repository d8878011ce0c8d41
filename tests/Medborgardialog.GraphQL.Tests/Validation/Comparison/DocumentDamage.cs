using System.Text;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>Damages documents: by tokens, so that most still parse, or by characters, so that few do.</summary>
internal sealed class DocumentDamage
{
    private static readonly string[] Punctuation = ["{", "}", "(", ")", "[", "]", "!", "$", ":", "=", "@", "|", "&", "...", "on", "query", "fragment", "null", "true", "1", "2.5", "99999999999", "\"s\"", "\"\"\"b\"\"\""];
    private static readonly string[] Characters = ["\"", "\\", "\\u", "\\u{", "{", "}", "#", "é", "😀", "\u0001", "\uFEFF", "\r", "\n", "\r\n", "\t", "0", "1", ".", "..", "e", "-", "'", "%", "\"\"\"", "\u2028", "$", "_"];

    private readonly Random _random;
    private readonly List<string> _names;

    public DocumentDamage(Schema schema, Random random)
    {
        _random = random;
        _names =
        [
            .. schema.Types.Select(type => type.Name),
            .. schema.Types.OfType<ComplexType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments.Select(argument => argument.Name).Prepend(field.Name)),
            .. schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields).Select(field => field.Name),
            .. schema.Types.OfType<EnumType>().SelectMany(type => type.Values).Select(value => value.Name),
            .. schema.Directives.Select(directive => directive.Name),
            "F0", "F1", "v0", "v1", "Op0", "same", "unknown", "titel", "nam",
        ];
    }

    public void Tokens(List<string> tokens)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var at = _random.Next(tokens.Count);
            switch (_random.Next(12))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    tokens.Insert(at, Punctuation[_random.Next(Punctuation.Length)]);
                    break;
                case 3:
                    tokens[at] = Punctuation[_random.Next(Punctuation.Length)];
                    break;
                case 4:
                    var other = _random.Next(tokens.Count);
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 5 when char.IsAsciiDigit(tokens[at][^1]) || tokens[at][0] == '"':
                    tokens[at] = Punctuation[_random.Next(Punctuation.Length - 7, Punctuation.Length)];
                    break;
                default:
                    while (!char.IsAsciiLetter(tokens[at][0]) && _random.Next(20) > 0)
                    {
                        at = _random.Next(tokens.Count);
                    }

                    tokens[at] = _names[_random.Next(_names.Count)];
                    break;
            }

            if (tokens.Count == 0)
            {
                tokens.Add("{");
            }
        }
    }

    public string Damage(string text)
    {
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            var at = _random.Next(text.Length);
            if (char.IsLowSurrogate(text[at]))
            {
                at--;
            }

            var length = char.IsHighSurrogate(text[at]) ? 2 : 1;
            text = _random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Characters[_random.Next(Characters.Length)]),
                _ => text.Remove(at, length).Insert(at, Characters[_random.Next(Characters.Length)]),
            };
            text = text.Length == 0 ? " " : text;
        }

        return text;
    }

    /// <summary>The tokens with what may stand between them.</summary>
    public string Join(List<string> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            text.Append(token).Append(_random.Next(24) switch
            {
                0 => "\n",
                1 => "\r\n  ",
                2 => ", ",
                3 => "\n# å kommentar 😀\n",
                4 => "\t",
                5 => "\r",
                _ => " ",
            });
        }

        return text.ToString();
    }
}
