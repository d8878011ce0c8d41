using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>What the rules share during one validation: the schema, the document, where the walk stands, and the errors so far.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    /// <summary>Steps that may be repeated because fragments are spread in many places; an ordinary document takes a few hundred.</summary>
    private const int MaxFragmentWork = 500_000;

    private readonly List<IError> _errors = [];
    private int _remainingWork = MaxFragmentWork;

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public bool HideSuggestions { get; } = options.HideSuggestions;

    public FragmentGraph Fragments { get; } = new(document);

    /// <summary>The variables used in each operation and fragment definition, those of spread fragments not included.</summary>
    public Dictionary<IDefinitionNode, List<VariableUsage>> VariableUsages { get; } = [];

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>The type of the enclosing selection set, when it is known and composite.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The type of the field, fragment or operation here, when it is known.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The field here or around here, when it is known.</summary>
    public OutputField? Field { get; set; }

    /// <summary>The directive whose arguments the walk is in, when it is known.</summary>
    public DirectiveType? Directive { get; set; }

    /// <summary>The argument that the walk is in, when it is known.</summary>
    public InputField? Argument { get; set; }

    /// <summary>The type that the value here should have, when it is known; for a list literal the type of its items.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The input object or list around the value here; for a list literal its own type.</summary>
    public GraphQLType? ParentInputType { get; set; }

    public void Report(ValidationRule rule, string message, ReadOnlySpan<ISyntaxNode> nodes)
    {
        if (_errors.Count >= options.MaxErrors)
        {
            throw new ValidationAbortedException("Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.TooManyErrors);
        }

        var error = ErrorBuilder.New().SetMessage(message).SetCode(rule.Code);
        foreach (var node in nodes)
        {
            error.AddLocation(node);
        }

        if (rule.SpecifiedBy is not null)
        {
            error.SetExtension("specifiedBy", rule.SpecifiedBy);
        }

        _errors.Add(error.Build());
    }

    public void Add(IError error) => _errors.Add(error);

    /// <summary>Counts work that can grow faster than the document.</summary>
    /// <exception cref="ValidationAbortedException">It has grown too much.</exception>
    public void Spend(int steps)
    {
        _remainingWork -= steps;
        if (_remainingWork < 0)
        {
            throw Aborted();
        }
    }

    /// <summary>Stops a recursion through fragments before it exhausts the stack.</summary>
    public static void GuardStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Aborted();
        }
    }

    /// <summary>The variables used in an operation and in every fragment that it reaches.</summary>
    public IEnumerable<VariableUsage> GetVariableUsages(OperationDefinitionNode operation)
    {
        foreach (var usage in VariableUsages[operation])
        {
            yield return usage;
        }

        foreach (var fragment in Fragments.GetReachable(operation, Spend))
        {
            if (VariableUsages.TryGetValue(fragment, out var usages))
            {
                Spend(usages.Count + 1);
                foreach (var usage in usages)
                {
                    yield return usage;
                }
            }
        }
    }

    /// <summary>The type that a reference names; null when the schema does not have it.</summary>
    public GraphQLType? GetType(ITypeNode node)
    {
        switch (node)
        {
            case NonNullTypeNode nonNull:
                return GetType(nonNull.Type) is { } nullable ? new NonNullType(nullable) : null;
            case ListTypeNode list:
                return GetType(list.Type) is { } item ? new ListType(item) : null;
            default:
                return Schema.FindType(((NamedTypeNode)node).Name.Value);
        }
    }

    internal static ValidationAbortedException Aborted() => new("Validation aborted.", ErrorCodes.DocumentTooLarge);
}
