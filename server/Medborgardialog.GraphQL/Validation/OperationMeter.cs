using System.Globalization;
using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>
/// Measures the operations of a valid document. A fragment is measured once however often it is spread, so that the measure itself is cheap
/// where the result is enormous. A list counts as long as its slicing argument says. A variable there counts with its value; before the values
/// are known it counts as no items, so that only the request itself is refused for what it asks for.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="findFragment">Finds the fragments of the document.</param>
/// <param name="cost">The weights.</param>
/// <param name="valueOf">The coerced values of the variables (null where one has none), or null before they are known.</param>
internal sealed class OperationMeter(Schema schema, Func<string, FragmentDefinitionNode?> findFragment, CostOptions cost, Func<string, object?>? valueOf = null)
{
    private readonly Dictionary<(FragmentDefinitionNode Fragment, Slice? Slice), OperationSize> _fragments = [];

    /// <summary>Whether a variable decides about the length of a list.</summary>
    public bool DependsOnVariables { get; private set; }

    public OperationSize Measure(OperationDefinitionNode operation) =>
        schema.FindRootType(operation.Operation) is { } root ? Measure(operation.SelectionSet, root, null) : default;

    private OperationSize Measure(SelectionSetNode selectionSet, NamedType parent, Slice? slice)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = default(OperationSize);
        foreach (var selection in selectionSet.Selections)
        {
            size = size.Beside(selection switch
            {
                FieldNode field => Measure(field, parent, slice),
                InlineFragmentNode inline => Measure(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? parent, slice),
                FragmentSpreadNode spread when findFragment(spread.Name.Value) is { } fragment => Measure(fragment, slice),
                _ => default,
            });
        }

        return size;
    }

    private OperationSize Measure(FragmentDefinitionNode fragment, Slice? slice)
    {
        if (!_fragments.TryGetValue((fragment, slice), out var size))
        {
            size = TypeOf(fragment.TypeCondition) is { } type ? Measure(fragment.SelectionSet, type, slice) : default;
            _fragments.Add((fragment, slice), size);
        }

        return size;
    }

    private OperationSize Measure(FieldNode node, NamedType parent, Slice? slice)
    {
        if (schema.FindField(parent, node.Name.Value) is not { } field)
        {
            return default;
        }

        var inner = default(OperationSize);
        if (node.SelectionSet is not null)
        {
            inner = Measure(node.SelectionSet, field.Type.Named, field.ListSize is { SizedFields.Count: > 0 } size ? new Slice(LengthOf(node, field, size), field) : null);
        }

        var isIntrospection = parent.Name.StartsWith("__", StringComparison.Ordinal) || node.Name.Value is "__schema" or "__type" or "__typename";
        return new OperationSize(
            isIntrospection ? inner.Depth : inner.Depth + 1,
            isIntrospection ? inner.IntrospectionDepth + 1 : inner.IntrospectionDepth,
            inner.Fields + 1,
            WeightOf(field) + (inner.Cost + (field.Type.IsLeafType ? 0 : cost.ObjectCost)) * FactorOf(node, field, slice));
    }

    private double WeightOf(OutputField field) => field.Cost ?? (field.Resolver is { IsCostly: true } ? cost.ResolverCost : 0);

    private double FactorOf(FieldNode node, OutputField field, Slice? slice)
    {
        if (field.Type.Nullable is not ListType)
        {
            return 1;
        }

        if (slice is { } given && given.Field.ListSize!.SizedFields.Contains(field.Name))
        {
            return given.Length;
        }

        return field.ListSize is { } size ? LengthOf(node, field, size) : cost.DefaultListSize;
    }

    private double LengthOf(FieldNode node, OutputField field, ListSize size)
    {
        foreach (var name in size.SlicingArguments)
        {
            var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            if (given is VariableNode variable)
            {
                DependsOnVariables = true;
                if (valueOf is null)
                {
                    return 0;
                }

                if (valueOf(variable.Value) is int value and >= 0)
                {
                    return value;
                }
            }

            // A variable without a value leaves the argument out, and then its default holds.
            if ((given is null or VariableNode ? field.FindArgument(name)?.DefaultValue : given) is IntValueNode number
                && double.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length)
                && length >= 0)
            {
                return length;
            }
        }

        return size.AssumedSize;
    }

    private NamedType? TypeOf(NamedTypeNode? node) => node is null ? null : schema.FindType(node.Name.Value);

    /// <summary>How many items the list fields below a paged field have.</summary>
    private readonly record struct Slice(double Length, OutputField Field);
}
