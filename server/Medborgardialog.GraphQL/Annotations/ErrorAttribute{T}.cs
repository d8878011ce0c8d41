namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Declares an error of a mutation: the exception or error class <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The exception class or error class.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T>() : ErrorAttribute(typeof(T));
