using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>What the walk tells the rules, in document order. A rule adds itself to what it wants to hear.</summary>
internal sealed class RuleEvents
{
    public List<Action<DocumentNode>> Document { get; } = [];

    /// <summary>After everything else; all variable usages are known by then.</summary>
    public List<Action<DocumentNode>> LeaveDocument { get; } = [];

    public List<Action<OperationDefinitionNode>> Operation { get; } = [];

    public List<Action<VariableDefinitionNode>> VariableDefinition { get; } = [];

    public List<Action<FragmentDefinitionNode>> FragmentDefinition { get; } = [];

    /// <summary>With the node that the selections belong to.</summary>
    public List<Action<SelectionSetNode, ISyntaxNode>> SelectionSet { get; } = [];

    public List<Action<FieldNode>> Field { get; } = [];

    public List<Action<FieldNode>> LeaveField { get; } = [];

    public List<Action<FragmentSpreadNode>> FragmentSpread { get; } = [];

    public List<Action<InlineFragmentNode>> InlineFragment { get; } = [];

    /// <summary>Every node that can carry directives.</summary>
    public List<Action<IHasDirectives>> DirectiveHolder { get; } = [];

    /// <summary>With the node that carries it.</summary>
    public List<Action<DirectiveNode, IHasDirectives>> Directive { get; } = [];

    public List<Action<DirectiveNode>> LeaveDirective { get; } = [];

    public List<Action<ArgumentNode>> Argument { get; } = [];

    public List<Action<NamedTypeNode>> NamedType { get; } = [];

    public List<Action<ListValueNode>> ListValue { get; } = [];

    public List<Action<ListValueNode>> LeaveListValue { get; } = [];

    public List<Action<ObjectValueNode>> ObjectValue { get; } = [];

    public List<Action<ObjectValueNode>> LeaveObjectValue { get; } = [];

    public List<Action<ObjectFieldNode>> ObjectField { get; } = [];

    /// <summary>Every literal that is not a list, an object or a variable.</summary>
    public List<Action<IValueNode>> LeafValue { get; } = [];
}
