namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>The position of a field.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name) : base(parent) => Name = name;

    /// <summary>The response name of the field.</summary>
    public string Name { get; }

    private protected override bool SameStep(Path other) => other is NamePathSegment named && named.Name == Name;
}
