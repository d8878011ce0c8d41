using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Merging;

/// <summary>Collects the fields of selection sets, each set once.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    /// <summary>From how many fields of one response name on a leaf that only repeats the last one is left out: it can bring no new conflict.</summary>
    private const int ManyFields = 16;

    private readonly Dictionary<SelectionSetNode, FieldCollection> _collections = [];

    public FieldCollection Collect(FragmentDefinitionNode fragment) =>
        Collect(context.Schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    public FieldCollection Collect(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_collections.TryGetValue(selectionSet, out var fields))
        {
            _collections[selectionSet] = fields = new FieldCollection();
            Add(fields, new HashSet<string>(StringComparer.Ordinal), parentType, selectionSet);
        }

        return fields;
    }

    private void Add(FieldCollection fields, HashSet<string> fragments, NamedType? parentType, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.Groups.TryGetValue(field.ResponseName, out var group))
                    {
                        fields.Groups.Add(field.ResponseName, group = []);
                    }

                    if (group.Count < ManyFields || !IsRepetition(group[^1], parentType, field))
                    {
                        group.Add(new CollectedField(parentType, field, parentType is null ? null : context.Schema.FindField(parentType, field.Name.Value)));
                    }

                    break;
                case FragmentSpreadNode spread:
                    if (fragments.Add(spread.Name.Value))
                    {
                        fields.Fragments.Add(spread.Name.Value);
                    }

                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is null ? parentType : context.Schema.FindType(inline.TypeCondition.Name.Value);
                    Add(fields, fragments, type, inline.SelectionSet);
                    break;
            }
        }
    }

    private static bool IsRepetition(CollectedField last, NamedType? parentType, FieldNode field) =>
        ReferenceEquals(last.ParentType, parentType) && last.Node.Name.Value == field.Name.Value && IsPlain(last.Node) && IsPlain(field);

    private static bool IsPlain(FieldNode field) => field.Arguments.Count == 0 && field.SelectionSet is null;
}
