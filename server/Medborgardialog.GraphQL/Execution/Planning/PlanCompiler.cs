using System.Text;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>
/// Compiles a valid operation to a plan: fragments merged (CollectFields, specification section 6.3.2), conditions decided, resolvers looked up.
/// </summary>
internal sealed class PlanCompiler
{
    // Far above what the depth rule lets through; it keeps a document that was not validated from ending the process.
    private const int MaxDepth = 256;
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableValues _conditions;
    private readonly OperationPlan _plan;
    private int _depth;

    private PlanCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation, VariableValues conditions)
    {
        _schema = schema;
        _fragments = fragments;
        _conditions = conditions;
        _plan = new OperationPlan(operation, null!);
    }

    // Plans below abstract types are made later and by several requests at once: each with a compiler, and a depth, of its own.
    private PlanCompiler(PlanCompiler parent)
    {
        _schema = parent._schema;
        _fragments = parent._fragments;
        _conditions = parent._conditions;
        _plan = parent._plan;
    }

    /// <summary>Compiles; <paramref name="conditions"/> holds the values of the variables that steer conditions.</summary>
    public static OperationPlan Compile(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation, VariableValues conditions)
    {
        var compiler = new PlanCompiler(schema, fragments, operation, conditions);
        var plan = compiler._plan;
        plan.Root = compiler.CompileObject(schema.FindRootType(operation.Operation)!, [operation.SelectionSet]);
        if (operation.Operation == OperationType.Mutation)
        {
            plan.SerialRoots = [.. plan.Root.Fields.Select(field => new ObjectPlan(plan.Root.Type, [field]))];
        }

        return plan;
    }

    private ObjectPlan CompileObject(ObjectType type, IReadOnlyList<SelectionSetNode> selectionSets)
    {
        if (++_depth > MaxDepth)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage($"The document is nested deeper than {MaxDepth} levels.").SetCode(ErrorCodes.MaxDepthExceeded).Build());
        }

        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, groups, seen);
        }

        var fields = new FieldPlan[groups.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = CompileField(type, groups.GetAt(i).Value);
        }

        _depth--;
        return new ObjectPlan(type, fields);
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> seen)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var nodes))
                    {
                        groups.Add(field.ResponseName, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(type, inline.TypeCondition.Name.Value):
                    Collect(type, inline.SelectionSet, groups, seen);
                    break;
                case FragmentSpreadNode spread when seen.Add(spread.Name.Value):
                    var fragment = _fragments[spread.Name.Value];
                    if (Applies(type, fragment.TypeCondition.Name.Value))
                    {
                        Collect(type, fragment.SelectionSet, groups, seen);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, string condition) =>
        _schema.FindType(condition) is { } conditionType && _schema.IsPossibleType(conditionType, type);

    private bool IsIncluded(ISelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == BuiltInDirectives.Skip;
            if ((isSkip || directive.Name.Value == BuiltInDirectives.Include) && _conditions.IsTrue(directive.Arguments[0].Value) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private FieldPlan CompileField(ObjectType type, List<FieldNode> nodes)
    {
        var name = nodes[0].Name.Value;
        var field = _schema.FindField(type, name) ?? throw new InvalidOperationException($"The type {type} has no field {name}: the document was not validated.");
        if (ReferenceEquals(field, _schema.MetaFields.TypeName))
        {
            return new FieldPlan(field, IntrospectionResolvers.TypeName, nodes, ArgumentPlan.None)
            {
                IsStaged = false,
                HasStagedChildren = false,
                AccessIndex = -1,
                Constant = Encoding.UTF8.GetBytes($"\"{type.Name}\""),
            };
        }

        var resolver = (field.Resolver as CompiledResolver)?.Ready() ?? throw new InvalidOperationException($"The field {field} has no resolver: this schema cannot be executed.");
        SelectionPlan? selections = null;
        var hasStagedChildren = false;
        var namedType = field.Type.Named;
        if (namedType.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union)
        {
            SelectionSetNode[] selectionSets = [.. nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!)];
            if (namedType is ObjectType objectType)
            {
                var single = CompileObject(objectType, selectionSets);
                selections = new SelectionPlan(single);
                hasStagedChildren = single.Staged.Length > 0;
            }
            else
            {
                selections = new SelectionPlan(_schema.Types.Count, possible => new PlanCompiler(this).CompileObject(possible, selectionSets));
                hasStagedChildren = true;
            }
        }

        return new FieldPlan(field, resolver, nodes, CompileArguments(field, nodes[0]))
        {
            Selections = selections,
            IsStaged = resolver.Async is not null || hasStagedChildren,
            HasStagedChildren = hasStagedChildren,
            AccessIndex = resolver.Access is null ? -1 : _plan.NextAccess(),
        };
    }

    private ArgumentPlan CompileArguments(OutputField field, FieldNode node)
    {
        if (field.Arguments.Count == 0)
        {
            return ArgumentPlan.None;
        }

        var literals = new IValueNode?[field.Arguments.Count];
        foreach (var argument in node.Arguments)
        {
            literals[field.FindArgument(argument.Name.Value)!.Index] = argument.Value;
        }

        var isConstant = true;
        for (var i = 0; i < literals.Length; i++)
        {
            // Lists and input objects are made anew per request: a resolver could change them.
            isConstant &= literals[i] is null or StringValueNode or IntValueNode or FloatValueNode or BooleanValueNode or EnumValueNode or NullValueNode
                && field.Arguments[i].Type.Nullable is ScalarType or EnumType;
        }

        var constant = isConstant ? ArgumentCoercion.TryCoerce(field.Arguments, literals) : null;
        return new ArgumentPlan(field.Arguments, literals, constant, constant is null ? _plan.NextArgument() : -1);
    }
}
