using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>A field's type, laid out for completing values.</summary>
internal sealed class ValueShape
{
    private ValueShape(GraphQLType type)
    {
        Type = type;
        IsNonNull = type.IsNonNull;
        Item = type.Nullable is ListType list ? Of(list.OfType) : null;
        Scalar = type.Nullable as ScalarType;
        Enum = type.Nullable as EnumType;
    }

    public GraphQLType Type { get; }

    public bool IsNonNull { get; }

    /// <summary>The shape of the items of a list, or null.</summary>
    public ValueShape? Item { get; }

    public ScalarType? Scalar { get; }

    public EnumType? Enum { get; }

    public static ValueShape Of(GraphQLType type) => new(type);
}
