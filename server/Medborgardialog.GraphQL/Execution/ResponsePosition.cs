using Path = Medborgardialog.GraphQL.Language.Errors.Path;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Where in the response the writer is; it becomes a path only when an error needs one.</summary>
internal sealed class ResponsePosition
{
    private string?[] _names = new string?[16];
    private int[] _indexes = new int[16];

    /// <summary>Steps from the root; setting it lower goes back.</summary>
    public int Depth { get; set; }

    /// <summary>Steps into a field.</summary>
    public void Push(string name) => Add(name);

    /// <summary>Steps into a list.</summary>
    public void PushList() => Add(null);

    /// <summary>Says which item of the innermost list the writer is at.</summary>
    public void MoveTo(int index) => _indexes[Depth - 1] = index;

    /// <summary>Steps out.</summary>
    public void Pop() => Depth--;

    /// <summary>The path of the current position.</summary>
    public Path ToPath()
    {
        var path = Path.Root;
        for (var i = 0; i < Depth; i++)
        {
            path = _names[i] is { } name ? path.Append(name) : path.Append(_indexes[i]);
        }

        return path;
    }

    private void Add(string? name)
    {
        if (Depth == _names.Length)
        {
            Array.Resize(ref _names, Depth * 2);
            Array.Resize(ref _indexes, Depth * 2);
        }

        _names[Depth++] = name;
    }
}
