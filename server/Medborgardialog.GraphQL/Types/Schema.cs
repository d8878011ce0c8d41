namespace Medborgardialog.GraphQL.Types;

/// <summary>A schema (specification, section 3.3): immutable, safe for concurrent use, without faults.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveType> _directives;
    private readonly ObjectType[]?[] _possibleTypes;
    private readonly bool[]?[] _isPossible;

    internal Schema(SchemaDraft draft)
    {
        Description = draft.Description;
        QueryType = draft.QueryType!;
        MutationType = draft.MutationType;
        SubscriptionType = draft.SubscriptionType;
        Types = [.. draft.Types.OrderBy(type => type.Name, StringComparer.Ordinal)];
        Directives = [.. draft.Directives];
        _types = Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = Directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        for (var i = 0; i < Types.Count; i++)
        {
            Types[i].Index = i;
        }

        _possibleTypes = new ObjectType[]?[Types.Count];
        _isPossible = new bool[]?[Types.Count];
        foreach (var type in Types)
        {
            ObjectType[]? possible = type switch
            {
                ObjectType objectType => [objectType],
                UnionType union => [.. union.Members],
                InterfaceType interfaceType => [.. Types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(interfaceType))],
                _ => null,
            };
            if (possible is not null)
            {
                _possibleTypes[type.Index] = possible;
                var isPossible = _isPossible[type.Index] = new bool[Types.Count];
                foreach (var member in possible)
                {
                    isPossible[member.Index] = true;
                }
            }
        }
    }

    /// <summary>The description, or null.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations, or null.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions, or null.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types by name, introspection included.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones first.</summary>
    public IReadOnlyList<DirectiveType> Directives { get; }

    /// <summary>The meta fields that exist without being declared (specification, section 4.1).</summary>
    public required MetaFields MetaFields { get; init; }

    /// <summary>The type with this name, or null.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive with this name, or null.</summary>
    public DirectiveType? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation, or null when the schema has no such operation.</summary>
    public ObjectType? FindRootType(Language.Ast.OperationType operation) => operation switch
    {
        Language.Ast.OperationType.Query => QueryType,
        Language.Ast.OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of <paramref name="type"/> may have (GetPossibleTypes); empty for leaf and input types.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) => _possibleTypes[type.Index] ?? [];

    /// <summary>Whether a value of the type <paramref name="type"/> may be a <paramref name="possible"/>.</summary>
    public bool IsPossibleType(NamedType type, ObjectType possible) => _isPossible[type.Index] is { } isPossible && isPossible[possible.Index];

    /// <summary>Whether some object type is possible for both (fragment spreads, specification section 5.5.2.3).</summary>
    public bool DoTypesOverlap(NamedType left, NamedType right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        foreach (var candidate in GetPossibleTypes(left))
        {
            if (IsPossibleType(right, candidate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value of <paramref name="type"/> is always valid where <paramref name="super"/> is expected (IsValidImplementationFieldType).</summary>
    public static bool IsSubType(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType left, NonNullType right) => IsSubType(left.OfType, right.OfType),
        (NonNullType left, _) => IsSubType(left.OfType, super),
        (ListType left, ListType right) => IsSubType(left.OfType, right.OfType),
        (ObjectType left, UnionType right) => right.Members.Contains(left),
        (ComplexType left, InterfaceType right) => ReferenceEquals(left, right) || left.Interfaces.Contains(right),
        _ => ReferenceEquals(type, super),
    };

    /// <summary>The field that a name means on a type, meta fields included; null when there is none.</summary>
    public OutputField? FindField(NamedType type, string name)
    {
        if (type is ComplexType complex && complex.FindField(name) is { } field)
        {
            return field;
        }

        return name switch
        {
            "__typename" when type is ComplexType or UnionType => MetaFields.TypeName,
            "__schema" when ReferenceEquals(type, QueryType) => MetaFields.Schema,
            "__type" when ReferenceEquals(type, QueryType) => MetaFields.Type,
            _ => null,
        };
    }
}
