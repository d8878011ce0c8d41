namespace Medborgardialog.GraphQL.Types;

/// <summary>A schema cannot be made; every fault is named.</summary>
public sealed class SchemaException(IReadOnlyList<string> faults)
    : Exception("The GraphQL schema has faults:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault)))
{
    /// <summary>The faults, one sentence each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
