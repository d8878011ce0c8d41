using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>A value of the engine's own that knows its object type.</summary>
internal interface ITypedValue
{
    /// <summary>The object type.</summary>
    ObjectType Type { get; }
}
