using System.Text;

namespace Medborgardialog.GraphQL.Types;

/// <summary>A value of an enum type.</summary>
public sealed class EnumValue(string name, object runtimeValue, string? description = null, string? deprecationReason = null)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What resolvers return and take for it.</summary>
    public object RuntimeValue { get; } = runtimeValue;

    /// <summary>The description, or null.</summary>
    public string? Description { get; } = description;

    /// <summary>Why not to use it, or null.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The directives that stand on the value, apart from <c>@deprecated</c>.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; internal set; } = [];

    /// <summary>The name as a JSON string.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");
}
