namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Says that the public members of a class add fields to the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime class whose object type is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
