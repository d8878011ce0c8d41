using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Says which object type the public members of a class add fields to: the type of a runtime class, an operation type or a type by name.
/// Only members declared on such a class (or on an output record of the same assembly) exist in the schema.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>Extends the object type of <paramref name="extendsType"/>, and creates it where nobody else did.</summary>
    public ExtendObjectTypeAttribute(Type extendsType)
    {
        ArgumentNullException.ThrowIfNull(extendsType);
        ExtendsType = extendsType;
    }

    /// <summary>Extends an operation type, and creates it where nobody else did.</summary>
    public ExtendObjectTypeAttribute(OperationType operationType) => Name = operationType.ToString();

    /// <summary>Extends the object type with this GraphQL name.</summary>
    public ExtendObjectTypeAttribute(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The runtime class whose object type is extended, or null when <see cref="Name"/> says it.</summary>
    public Type? ExtendsType { get; }

    /// <summary>The GraphQL name of the type that is extended, or null when <see cref="ExtendsType"/> says it.</summary>
    public string? Name { get; }
}
