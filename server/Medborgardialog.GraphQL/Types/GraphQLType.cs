namespace Medborgardialog.GraphQL.Types;

/// <summary>A type of the schema, wrapped in list and non-null or not (specification, section 3.4).</summary>
public abstract class GraphQLType
{
    /// <summary>The kind of the type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The named type inside all wrappings.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether the type excludes null.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>This type without its outer non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>This type without null; made once, since every request wraps the types of its variables.</summary>
    internal NonNullType NonNull => field ??= new NonNullType(this);

    /// <summary>A list of this type; made once.</summary>
    internal ListType List => field ??= new ListType(this);

    /// <summary>Whether values of the type can be arguments, variables and input fields (IsInputType).</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields can have the type (IsOutputType).</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;

    /// <summary>Whether a field of the type has no selection set.</summary>
    public bool IsLeafType => Named.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether both are the same type, wrappings included.</summary>
    public bool IsSameAs(GraphQLType other) => (this, other) switch
    {
        (NonNullType left, NonNullType right) => left.OfType.IsSameAs(right.OfType),
        (ListType left, ListType right) => left.OfType.IsSameAs(right.OfType),
        _ => ReferenceEquals(this, other),
    };
}
