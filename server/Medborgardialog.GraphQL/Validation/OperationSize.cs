namespace Medborgardialog.GraphQL.Validation;

/// <summary>What a selection set asks for, its fragments followed.</summary>
/// <param name="Depth">Fields inside one another, introspection aside.</param>
/// <param name="IntrospectionDepth">Fields of introspection inside one another.</param>
/// <param name="Fields">Selected fields.</param>
/// <param name="Cost">The weight of the fields, list sizes multiplied.</param>
internal readonly record struct OperationSize(int Depth, int IntrospectionDepth, double Fields, double Cost)
{
    /// <summary>The size of both side by side.</summary>
    public OperationSize Beside(OperationSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Fields + other.Fields,
        Cost + other.Cost);
}
