namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Declares an error of a mutation: an exception type that the resolver throws, or an error class with a public constructor or static
/// <c>CreateErrorFrom</c> method that takes the exception. It becomes a member of the union <c>VerbNounError</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The exception class or error class.</summary>
    public Type ErrorType { get; } = errorType;
}
