using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types;

/// <summary>A scalar type (specification, section 3.5): how values come in and go out.</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Makes the scalar.</summary>
    protected ScalarType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Scalar;

    /// <summary>The page that specifies the scalar's values, or null.</summary>
    public virtual string? SpecifiedByUrl => null;

    /// <summary>The type of the coerced input values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Coerces a literal without variables; never called with a null literal.</summary>
    /// <returns>False when the literal is not a value of this scalar.</returns>
    public abstract bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value);

    /// <summary>Coerces the JSON value of a variable; never called with null.</summary>
    /// <returns>False when it is not a value of this scalar.</returns>
    public abstract bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value);

    /// <summary>Writes what a resolver returned.</summary>
    /// <returns>False, with nothing written, when it is not a value of this scalar.</returns>
    public abstract bool TryWrite(Utf8JsonBuffer buffer, object value);

    /// <summary>The literal of a default value.</summary>
    /// <returns>False when it is not a value of this scalar.</returns>
    public abstract bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal);
}
