namespace Medborgardialog.GraphQL.Types;

/// <summary>The kinds of type (specification, section 3.4), with the names that introspection gives them.</summary>
public enum TypeKind
{
    /// <summary>A leaf with a value.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>A set of fields that object types share.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf with one of several names.</summary>
    Enum,

    /// <summary>A set of input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type, without null.</summary>
    NonNull,
}
