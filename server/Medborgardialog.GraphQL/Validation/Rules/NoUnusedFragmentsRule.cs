using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Some operation reaches every fragment. Specification section 5.5.1.4.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context, "NO_UNUSED_FRAGMENTS", "sec-Fragments-Must-Be-Used")
{
    public override void Subscribe(DocumentWalk walk) => walk.Leave<DocumentNode>(SyntaxKind.Document, Check);

    private void Check(DocumentNode document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            used.UnionWith(Context.FragmentsOf(operation).Select(fragment => fragment.Name.Value));
        }

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
