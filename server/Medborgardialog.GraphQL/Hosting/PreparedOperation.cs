using System.Globalization;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>An operation with its plans: one per combination of the variables that steer <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class PreparedOperation
{
    private const int MaxPlans = 64;
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly List<string> _conditions = [];
    private readonly List<VariableNode> _conditionNodes = [];
    private readonly BoundedCache<ulong, OperationPlan> _plans = new(MaxPlans);
    private OperationPlan? _only;
    private bool _hasFixedCost;

    public PreparedOperation(Schema schema, OperationDefinitionNode definition, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        _schema = schema;
        _fragments = fragments;
        Definition = definition;
        Scan(definition.SelectionSet, []);
    }

    public OperationDefinitionNode Definition { get; }

    /// <summary>Whether <c>__schema</c> or <c>__type</c> is asked for.</summary>
    public bool UsesIntrospection { get; private set; }

    /// <summary>
    /// What keeps the operation from running with these variables: a condition that is null, which a nullable variable with a default lets
    /// through validation. Null when there is nothing.
    /// </summary>
    public IError? CheckConditions(VariableValues variables)
    {
        foreach (var node in _conditionNodes)
        {
            if (!variables.TryGet(node.Value, out var value) || value is null)
            {
                return ErrorBuilder.New()
                    .SetMessage($"The variable \"${node.Value}\" decides about @skip or @include and must not be null.")
                    .SetCode(ExecutionErrorCodes.NonNullViolation)
                    .AddLocation(node)
                    .SetExtension("variable", node.Value)
                    .Build();
            }
        }

        return null;
    }

    /// <summary>Why the operation costs too much with these variables, or null. What does not depend on them was measured in validation.</summary>
    public IError? CheckCost(VariableValues variables, CostOptions cost)
    {
        if (!cost.EnforceCostLimits || _hasFixedCost)
        {
            return null;
        }

        var meter = new OperationMeter(_schema, name => _fragments.GetValueOrDefault(name), cost, name => variables.TryGet(name, out var value) ? value : null);
        var size = meter.Measure(Definition);
        _hasFixedCost = !meter.DependsOnVariables;
        return size.Cost <= cost.MaxFieldCost
            ? null
            : ErrorBuilder.New()
                .SetMessage(string.Create(CultureInfo.InvariantCulture, $"The operation costs {size.Cost:0} with its variables; {cost.MaxFieldCost:0} is allowed."))
                .SetCode(ErrorCodes.MaxCostExceeded)
                .AddLocation(Definition)
                .Build();
    }

    /// <summary>The plan for the variables of a request.</summary>
    public OperationPlan GetPlan(VariableValues variables)
    {
        if (_conditions.Count == 0)
        {
            return _only ??= Compile(variables);
        }

        if (_conditions.Count > 64)
        {
            return Compile(variables);
        }

        var mask = 0UL;
        for (var i = 0; i < _conditions.Count; i++)
        {
            if (variables.TryGet(_conditions[i], out var value) && value is true)
            {
                mask |= 1UL << i;
            }
        }

        if (!_plans.TryGet(mask, out var plan))
        {
            plan = Compile(variables);
            _plans.Add(mask, plan);
        }

        return plan;
    }

    private OperationPlan Compile(VariableValues variables)
    {
        // The plan keeps only what steers it: plans below abstract types are made later, with the same conditions.
        var names = _conditions.ToArray();
        var values = new object?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = variables.TryGet(names[i], out var value) ? value : null;
        }

        return PlanCompiler.Compile(_schema, _fragments, Definition, new VariableValues(names, values));
    }

    private void Scan(SelectionSetNode selectionSet, HashSet<string> seen)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include
                    && directive.Arguments is [{ Value: VariableNode variable }]
                    && !_conditions.Contains(variable.Value))
                {
                    _conditions.Add(variable.Value);
                    _conditionNodes.Add(variable);
                }
            }

            switch (selection)
            {
                case FieldNode field:
                    UsesIntrospection |= field.Name.Value is "__schema" or "__type";
                    if (field.SelectionSet is not null)
                    {
                        Scan(field.SelectionSet, seen);
                    }

                    break;
                case InlineFragmentNode inline:
                    Scan(inline.SelectionSet, seen);
                    break;
                case FragmentSpreadNode spread when seen.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Scan(fragment.SelectionSet, seen);
                    break;
                default:
                    break;
            }
        }
    }
}
