using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Finds the spreads and variables of every definition in one walk before the rules run, so that no rule has to walk on its own.</summary>
internal static class FactCollector
{
    public static Dictionary<IDefinitionNode, DefinitionFacts> Collect(Schema schema, DocumentNode document)
    {
        var all = new Dictionary<IDefinitionNode, DefinitionFacts>(ReferenceEqualityComparer.Instance);
        var types = new TypeTracker(schema);
        var walk = new DocumentWalk(types);
        var facts = new DefinitionFacts();
        var isDeclaration = false;
        walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, node => all[node] = facts = new DefinitionFacts());
        walk.Enter<FragmentDefinitionNode>(SyntaxKind.FragmentDefinition, node => all[node] = facts = new DefinitionFacts());
        walk.Enter<VariableDefinitionNode>(SyntaxKind.VariableDefinition, _ => isDeclaration = true);
        walk.Leave<VariableDefinitionNode>(SyntaxKind.VariableDefinition, _ => isDeclaration = false);
        walk.Enter<FragmentSpreadNode>(SyntaxKind.FragmentSpread, node => facts.Spreads.Add(node));
        walk.Enter<VariableNode>(SyntaxKind.Variable, node =>
        {
            if (!isDeclaration)
            {
                facts.Variables.Add(new VariableUsage(node, types.InputType, types.DefaultValue, types.ParentInputType));
            }
        });
        walk.Visit(document);
        return all;
    }
}
