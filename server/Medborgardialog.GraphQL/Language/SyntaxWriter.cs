using System.Text;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Text with an indentation that follows every line break.</summary>
internal sealed class SyntaxWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    public int Length => _text.Length;

    public bool HasLineBreak { get; private set; }

    public void Indent() => _level++;

    public void Outdent() => _level--;

    public SyntaxWriter Append(char character)
    {
        _text.Append(character);
        if (character == '\n')
        {
            HasLineBreak = true;
            _text.Append(' ', _level * 2);
        }

        return this;
    }

    public SyntaxWriter Append(string text) => text.Contains('\n', StringComparison.Ordinal) ? AppendLines(text) : AppendRaw(text);

    public SyntaxWriter AppendLines(string text)
    {
        foreach (var character in text)
        {
            Append(character);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private SyntaxWriter AppendRaw(string text)
    {
        _text.Append(text);
        return this;
    }
}
