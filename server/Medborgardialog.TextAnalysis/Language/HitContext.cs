namespace Medborgardialog.TextAnalysis.Language;

/// <summary>What the words around a hit say about it.</summary>
[Flags]
internal enum HitContext
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is said not to be so, or not to be the problem.</summary>
    Negated = 1,

    /// <summary>It was so once and is told as past.</summary>
    Past = 2,
}
