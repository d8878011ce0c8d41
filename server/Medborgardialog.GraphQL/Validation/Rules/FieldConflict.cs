using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Why two fields of one response name cannot be merged.</summary>
/// <param name="Name">The response name.</param>
/// <param name="Reason">The reason in words; null when the subfields are the reason.</param>
/// <param name="Subfields">The conflicts of the subfields.</param>
/// <param name="Left">The first field.</param>
/// <param name="Right">The second field.</param>
internal sealed record FieldConflict(string Name, string? Reason, IReadOnlyList<FieldConflict> Subfields, FieldNode Left, FieldNode Right)
{
    /// <summary>The reason with the reasons inside it.</summary>
    public string Explain() => Reason ?? string.Join(" and ", Subfields.Select(conflict => $"subfields \"{conflict.Name}\" conflict because {conflict.Explain()}"));

    /// <summary>The fields of one side, outermost first.</summary>
    public IEnumerable<FieldNode> Fields(bool left) => Subfields.SelectMany(conflict => conflict.Fields(left)).Prepend(left ? Left : Right);
}
