using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Knows, while a document is walked, the types that the schema gives to the place that is visited; null where the document names something unknown.</summary>
internal sealed class TypeTracker(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = new();
    private readonly Stack<NamedType?> _parents = new();
    private readonly Stack<OutputField?> _fields = new();
    private readonly Stack<GraphQLType?> _inputs = new();
    private readonly Stack<IValueNode?> _defaults = new();

    /// <summary>The output type of the field or fragment that is visited.</summary>
    public GraphQLType? Type => Top(_types);

    /// <summary>The composite type whose fields are selected here.</summary>
    public NamedType? ParentType => Top(_parents);

    /// <summary>The field that is visited or whose arguments are.</summary>
    public OutputField? Field => Top(_fields);

    /// <summary>The input type expected here.</summary>
    public GraphQLType? InputType => Top(_inputs);

    /// <summary>The input type that <see cref="InputType"/> is a part of.</summary>
    public GraphQLType? ParentInputType
    {
        get
        {
            if (_inputs.Count < 2)
            {
                return null;
            }

            var top = _inputs.Pop();
            var parent = _inputs.Peek();
            _inputs.Push(top);
            return parent;
        }
    }

    /// <summary>The default that the schema has for the value expected here.</summary>
    public IValueNode? DefaultValue => Top(_defaults);

    /// <summary>The directive whose arguments are visited.</summary>
    public DirectiveType? Directive { get; private set; }

    /// <summary>The argument whose value is visited.</summary>
    public InputField? Argument { get; private set; }

    public void Enter(ISyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Push(Type?.Named is { } named and (ComplexType or UnionType) ? named : null);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? schema.FindField(parent, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                Directive = schema.FindDirective(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(schema.FindRootType(operation.Operation));
                break;
            case InlineFragmentNode inline:
                _types.Push(inline.TypeCondition is null ? Type?.Named : OutputType(inline.TypeCondition));
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(OutputType(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                PushInput(TypeReference.Find(schema, variable.Type) is { IsInputType: true } type ? type : null, null);
                break;
            case ArgumentNode argument:
                Argument = Directive is not null ? Directive.FindArgument(argument.Name.Value) : Field?.FindArgument(argument.Name.Value);
                PushInput(Argument?.Type, Argument?.DefaultValue);
                break;
            case ListValueNode:
                // A value that is no list stands for a list of itself, so a list literal may meet an item type; it is its own item type then.
                PushInput(InputType?.Nullable is ListType list ? list.OfType : InputType?.Nullable, null);
                break;
            case ObjectFieldNode field:
                var input = (InputType?.Named as InputObjectType)?.FindField(field.Name.Value);
                PushInput(input?.Type, input?.DefaultValue);
                break;
            default:
                break;
        }
    }

    public void Leave(ISyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case ArgumentNode:
                Argument = null;
                PopInput();
                break;
            case VariableDefinitionNode or ListValueNode or ObjectFieldNode:
                PopInput();
                break;
            default:
                break;
        }
    }

    private static T? Top<T>(Stack<T?> stack)
        where T : class => stack.TryPeek(out var top) ? top : null;

    private NamedType? OutputType(NamedTypeNode node) => schema.FindType(node.Name.Value) is { IsOutputType: true } type ? type : null;

    private void PushInput(GraphQLType? type, IValueNode? defaultValue)
    {
        _inputs.Push(type is { IsInputType: true } ? type : null);
        _defaults.Push(defaultValue);
    }

    private void PopInput()
    {
        _inputs.Pop();
        _defaults.Pop();
    }
}
