namespace Medborgardialog.GraphQL.Hosting;

/// <summary>A conversion between two runtime types.</summary>
/// <param name="Source">What is converted.</param>
/// <param name="Target">What it becomes.</param>
/// <param name="Convert">The conversion; never called with null.</param>
public sealed record TypeConverter(Type Source, Type Target, Delegate Convert);
