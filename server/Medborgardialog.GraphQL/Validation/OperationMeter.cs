using System.Globalization;
using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>
/// Measures the operations of a valid document. A fragment is measured once however often it is spread, so that the measure itself is cheap
/// where the result is enormous. A list counts as long as its slicing argument says; a variable there counts as its default,
/// or as the list's assumed size when it has none.
/// </summary>
internal sealed class OperationMeter(ValidationContext context, CostOptions cost)
{
    private readonly Dictionary<(FragmentDefinitionNode Fragment, Slice? Slice), OperationSize> _fragments = [];
    private readonly Dictionary<string, IValueNode?> _variables = new(StringComparer.Ordinal);

    public OperationSize Measure(OperationDefinitionNode operation)
    {
        _fragments.Clear();
        _variables.Clear();
        foreach (var variable in operation.VariableDefinitions)
        {
            _variables[variable.Variable.Name.Value] = variable.DefaultValue;
        }

        return context.Schema.FindRootType(operation.Operation) is { } root ? Measure(operation.SelectionSet, root, null) : default;
    }

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
                FragmentSpreadNode spread when context.FindFragment(spread.Name.Value) is { } fragment => Measure(fragment, slice),
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
        if (context.Schema.FindField(parent, node.Name.Value) is not { } field)
        {
            return default;
        }

        var inner = default(OperationSize);
        if (node.SelectionSet is not null)
        {
            inner = Measure(node.SelectionSet, field.Type.Named, field.ListSize is { SizedFields.Count: > 0 } size ? new Slice(LengthOf(node, size), field) : null);
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

        return field.ListSize is { } size ? LengthOf(node, size) : cost.DefaultListSize;
    }

    private double LengthOf(FieldNode node, ListSize size)
    {
        foreach (var argument in node.Arguments)
        {
            if (size.SlicingArguments.Contains(argument.Name.Value))
            {
                var value = argument.Value is VariableNode variable ? _variables.GetValueOrDefault(variable.Value) : argument.Value;
                if (value is IntValueNode number && double.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) && length >= 0)
                {
                    return length;
                }
            }
        }

        return size.AssumedSize;
    }

    private NamedType? TypeOf(NamedTypeNode? node) => node is null ? null : context.Schema.FindType(node.Name.Value);

    /// <summary>How many items the list fields below a paged field have.</summary>
    private readonly record struct Slice(double Length, OutputField Field);
}
