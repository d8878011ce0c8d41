using System.Text;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>Why fields with one response name cannot share a value, and which fields are involved on both sides.</summary>
internal sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    private const int MaxDetailLength = 1000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose subfields conflict; its text and its nodes are bounded.</summary>
    public static Conflict OfSubfields(string responseName, FieldNode left, FieldNode right, List<Conflict> conflicts)
    {
        var reason = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            reason.Append(reason.Length == 0 ? string.Empty : " and ")
                .Append("subfields \"").Append(Abbreviate(conflict.ResponseName)).Append("\" conflict because ").Append(conflict.Reason);
            if (reason.Length > MaxDetailLength)
            {
                break;
            }
        }

        return new Conflict(responseName, Abbreviate(reason.ToString()), Nodes(left, conflicts, c => c.Left), Nodes(right, conflicts, c => c.Right));
    }

    public static string Abbreviate(string text) => text.Length > MaxDetailLength ? text[..MaxDetailLength] + "..." : text;

    private static List<FieldNode> Nodes(FieldNode first, List<Conflict> conflicts, Func<Conflict, IReadOnlyList<FieldNode>> side)
    {
        var nodes = new List<FieldNode> { first };
        foreach (var conflict in conflicts)
        {
            nodes.AddRange(side(conflict).TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
