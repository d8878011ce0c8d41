using System.Globalization;
using System.Text;

namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>
/// A position in a response, as an immutable list that grows at the end. Specification section "Errors", entry "path".
/// </summary>
public abstract class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The position of the whole response.</summary>
    public static Path Root { get; } = new RootPathSegment();

    /// <summary>The position one step up; null for the root alone.</summary>
    public Path? Parent { get; }

    /// <summary>The number of steps from the root.</summary>
    public int Length { get; }

    /// <summary>Whether this is the position of the whole response.</summary>
    public bool IsRoot => Parent is null;

    /// <summary>The position of a field of the object here.</summary>
    public NamePathSegment Append(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new NamePathSegment(this, name);
    }

    /// <summary>The position of an item of the list here, from 0.</summary>
    public IndexerPathSegment Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new IndexerPathSegment(this, index);
    }

    /// <summary>The steps from the root: field names as strings, list positions as integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var steps = new object[Length];
        for (var segment = this; segment.Parent is not null; segment = segment.Parent)
        {
            steps[segment.Length - 1] = segment is NamePathSegment named ? named.Name : ((IndexerPathSegment)segment).Index;
        }

        return steps;
    }

    /// <summary>A position from its steps.</summary>
    /// <exception cref="ArgumentException">A step is neither a string nor an integer.</exception>
    public static Path FromList(params IReadOnlyList<object> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var path = Root;
        foreach (var step in steps)
        {
            path = step switch
            {
                string name => path.Append(name),
                int index => path.Append(index),
                _ => throw new ArgumentException($"A path step is a name or an index, not {step}.", nameof(steps)),
            };
        }

        return path;
    }

    /// <summary>The position as text, such as <c>/rounds[2]/title</c>.</summary>
    public string Print()
    {
        if (IsRoot)
        {
            return "/";
        }

        var text = new StringBuilder();
        foreach (var step in ToList())
        {
            _ = step is string name ? text.Append('/').Append(name) : text.Append(CultureInfo.InvariantCulture, $"[{step}]");
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Print();

    /// <inheritdoc/>
    public bool Equals(Path? other)
    {
        if (other is null || other.Length != Length)
        {
            return false;
        }

        var (left, right) = (this, other);
        while (left is not null && right is not null && !ReferenceEquals(left, right))
        {
            if (!left.SameStep(right))
            {
                return false;
            }

            (left, right) = (left.Parent, right.Parent);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var segment = this; segment.Parent is not null; segment = segment.Parent)
        {
            hash.Add(segment is NamePathSegment named ? named.Name.GetHashCode(StringComparison.Ordinal) : ((IndexerPathSegment)segment).Index);
        }

        return hash.ToHashCode();
    }

    private protected abstract bool SameStep(Path other);

    private sealed class RootPathSegment() : Path(null)
    {
        private protected override bool SameStep(Path other) => other is RootPathSegment;
    }
}
