using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>
/// Goes through the executable definitions of a document once, keeps the types of where it stands in the context, and tells the rules
/// what it meets. Definitions of types are left to the rule that refuses them.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, RuleEvents on)
{
    private List<VariableUsage> _usages = [];

    public void Walk()
    {
        Tell(on.Document, context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            _usages = [];
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    context.VariableUsages[operation] = _usages;
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    context.VariableUsages[fragment] = _usages;
                    WalkFragment(fragment);
                    break;
            }
        }

        Tell(on.LeaveDocument, context.Document);
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        context.Type = context.Schema.FindRootType(operation.Operation);
        Tell(on.Operation, operation);
        Tell(on.DirectiveHolder, operation);
        foreach (var definition in operation.VariableDefinitions)
        {
            WalkVariableDefinition(definition);
        }

        WalkDirectives(operation);
        WalkSelectionSet(operation.SelectionSet, operation);
    }

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        var type = context.GetType(definition.Type);
        Tell(on.VariableDefinition, definition);
        Tell(on.DirectiveHolder, definition);
        WalkType(definition.Type);
        if (definition.DefaultValue is not null)
        {
            WalkValue(definition.DefaultValue, type is { IsInputType: true } ? type : null, null, null);
        }

        WalkDirectives(definition);
    }

    private void WalkType(ITypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is NonNullTypeNode nonNull ? nonNull.Type : ((ListTypeNode)type).Type;
        }

        Tell(on.NamedType, (NamedTypeNode)type);
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        context.Type = OutputType(fragment.TypeCondition);
        Tell(on.FragmentDefinition, fragment);
        Tell(on.DirectiveHolder, fragment);
        Tell(on.NamedType, fragment.TypeCondition);
        WalkDirectives(fragment);
        WalkSelectionSet(fragment.SelectionSet, fragment);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, ISyntaxNode parent)
    {
        var outerParentType = context.ParentType;
        context.ParentType = context.Type?.Named is ComplexType or UnionType ? context.Type.Named : null;
        foreach (var listener in on.SelectionSet)
        {
            listener(selectionSet, parent);
        }

        for (var i = 0; i < selectionSet.Selections.Count; i++)
        {
            switch (selectionSet.Selections[i])
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case FragmentSpreadNode spread:
                    Tell(on.FragmentSpread, spread);
                    Tell(on.DirectiveHolder, spread);
                    WalkDirectives(spread);
                    break;
                case InlineFragmentNode inline:
                    WalkInlineFragment(inline);
                    break;
            }
        }

        context.ParentType = outerParentType;
    }

    private void WalkField(FieldNode node)
    {
        var (outerType, outerField) = (context.Type, context.Field);
        var field = context.ParentType is null ? null : context.Schema.FindField(context.ParentType, node.Name.Value);
        context.Field = field;
        context.Type = field?.Type;
        Tell(on.Field, node);
        Tell(on.DirectiveHolder, node);
        WalkArguments(node.Arguments);
        WalkDirectives(node);
        if (node.SelectionSet is not null)
        {
            WalkSelectionSet(node.SelectionSet, node);
        }

        Tell(on.LeaveField, node);
        (context.Type, context.Field) = (outerType, outerField);
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var outerType = context.Type;
        context.Type = node.TypeCondition is null ? outerType?.Named : OutputType(node.TypeCondition);
        Tell(on.InlineFragment, node);
        Tell(on.DirectiveHolder, node);
        if (node.TypeCondition is not null)
        {
            Tell(on.NamedType, node.TypeCondition);
        }

        WalkDirectives(node);
        WalkSelectionSet(node.SelectionSet, node);
        context.Type = outerType;
    }

    private void WalkDirectives(IHasDirectives holder)
    {
        for (var i = 0; i < holder.Directives.Count; i++)
        {
            var node = holder.Directives[i];
            context.Directive = context.Schema.FindDirective(node.Name.Value);
            foreach (var listener in on.Directive)
            {
                listener(node, holder);
            }

            WalkArguments(node.Arguments);
            Tell(on.LeaveDirective, node);
            context.Directive = null;
        }
    }

    private void WalkArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var node = arguments[i];
            var argument = context.Directive is null ? context.Field?.FindArgument(node.Name.Value) : context.Directive.FindArgument(node.Name.Value);
            context.Argument = argument;
            Tell(on.Argument, node);
            WalkValue(node.Value, argument?.Type, argument?.DefaultValue, null);
            context.Argument = null;
        }
    }

    private void WalkValue(IValueNode node, GraphQLType? type, IValueNode? defaultValue, GraphQLType? parentType)
    {
        (context.InputType, context.ParentInputType) = (type, parentType);
        switch (node)
        {
            case VariableNode variable:
                _usages.Add(new VariableUsage(variable, type, defaultValue, parentType));
                break;
            case ListValueNode list:
                var itemType = type?.Nullable is ListType { OfType: var item } ? item : type?.Nullable;
                (context.InputType, context.ParentInputType) = (itemType, type);
                Tell(on.ListValue, list);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    WalkValue(list.Items[i], itemType, null, type);
                }

                Tell(on.LeaveListValue, list);
                break;
            case ObjectValueNode fields:
                WalkObject(fields, type);
                break;
            default:
                Tell(on.LeafValue, node);
                break;
        }
    }

    private void WalkObject(ObjectValueNode node, GraphQLType? type)
    {
        Tell(on.ObjectValue, node);
        var objectType = type?.Named as InputObjectType;
        for (var i = 0; i < node.Fields.Count; i++)
        {
            var field = objectType?.FindField(node.Fields[i].Name.Value);
            (context.InputType, context.ParentInputType) = (field?.Type, type);
            Tell(on.ObjectField, node.Fields[i]);
            WalkValue(node.Fields[i].Value, field?.Type, field?.DefaultValue, type);
        }

        Tell(on.LeaveObjectValue, node);
    }

    private NamedType? OutputType(NamedTypeNode node) => context.Schema.FindType(node.Name.Value) is { IsOutputType: true } type ? type : null;

    private static void Tell<T>(List<Action<T>> listeners, T node)
    {
        for (var i = 0; i < listeners.Count; i++)
        {
            listeners[i](node);
        }
    }
}
