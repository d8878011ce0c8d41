using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Each named operation has a name of its own.</summary>
internal sealed class UniqueOperationNamesRule() : ValidationRule("UNIQUE_OPERATION_NAMES", "Operation-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    protected override void Subscribe(RuleEvents on) => on.Operation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
