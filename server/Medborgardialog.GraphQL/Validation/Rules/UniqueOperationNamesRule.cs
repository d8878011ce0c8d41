using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The names of operations are unique. Specification section 5.2.2.1.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context, "UNIQUE_OPERATION_NAMES", "sec-Operation-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
