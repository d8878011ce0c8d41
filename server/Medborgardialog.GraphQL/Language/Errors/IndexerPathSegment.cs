namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>The position of an item in a list.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index) : base(parent) => Index = index;

    /// <summary>The position in the list, from 0.</summary>
    public int Index { get; }

    private protected override bool SameStep(Path other) => other is IndexerPathSegment indexer && indexer.Index == Index;
}
