using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by an operation, directly or through others.</summary>
internal sealed class NoUnusedFragmentsRule() : ValidationRule("NO_UNUSED_FRAGMENTS", "Fragments-Must-Be-Used")
{
    protected override void Subscribe(RuleEvents on) => on.LeaveDocument.Add(Check);

    private void Check(DocumentNode document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                foreach (var fragment in Context.Fragments.GetReachable(operation, Context.Spend))
                {
                    used.Add(fragment.Name.Value);
                }
            }
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
