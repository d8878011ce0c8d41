using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Whether arguments say the same; the order of arguments and of object fields means nothing.</summary>
internal static class SameValues
{
    public static bool Arguments(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right) =>
        left.Count == right.Count
        && left.All(argument => right.FirstOrDefault(candidate => candidate.Name.Value == argument.Name.Value) is { } other && Values(argument.Value, other.Value));

    private static bool Values(IValueNode left, IValueNode right)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (left, right)
        {
            case (ListValueNode a, ListValueNode b):
                return a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Values(pair.First, pair.Second));
            case (ObjectValueNode a, ObjectValueNode b):
                return a.Fields.Count == b.Fields.Count && Sorted(a).Zip(Sorted(b)).All(pair => pair.First.Name.Value == pair.Second.Name.Value && Values(pair.First.Value, pair.Second.Value));
            default:
                return left.Kind == right.Kind && Equals(left.Value, right.Value);
        }
    }

    private static IEnumerable<ObjectFieldNode> Sorted(ObjectValueNode value) => value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
