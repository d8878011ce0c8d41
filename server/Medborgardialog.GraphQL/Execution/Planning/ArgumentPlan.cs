using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Planning;

/// <summary>The arguments of a field as the document gives them.</summary>
internal sealed class ArgumentPlan(IReadOnlyList<InputField> definitions, IReadOnlyList<IValueNode?> literals, object?[]? constant, int index)
{
    /// <summary>No arguments.</summary>
    public static readonly ArgumentPlan None = new([], [], [], -1);

    public IReadOnlyList<InputField> Definitions { get; } = definitions;

    /// <summary>The literal of each definition, or null where none is given.</summary>
    public IReadOnlyList<IValueNode?> Literals { get; } = literals;

    /// <summary>The coerced values when they are the same, and immutable, for every request.</summary>
    public object?[]? Constant { get; } = constant;

    /// <summary>Where the request keeps the values that it coerced.</summary>
    public int Index { get; } = index;
}
