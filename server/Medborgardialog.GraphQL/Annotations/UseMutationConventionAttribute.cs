namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Changes the names that the mutation conventions give, or switches them off for one mutation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>Leaves this mutation as it is written: arguments stay, no payload type is made.</summary>
    public bool Disable { get; set; }

    /// <summary>Name of the input type; null gives <c>VerbNounInput</c>.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>Name of the one argument; null gives <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>Name of the payload type; null gives <c>VerbNounPayload</c>.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>Name of the payload's field with the result; null gives the result type's name in camel case.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>Name of the error union; null gives <c>VerbNounError</c>.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>Name of the payload's field with the errors; null gives <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }
}
