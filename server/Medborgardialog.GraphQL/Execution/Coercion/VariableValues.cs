using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>The coerced variables of a request (specification, section 6.1.2).</summary>
internal sealed class VariableValues(string[] names, object?[] values, VariableLiterals? literals = null)
{
    /// <summary>Stands for a variable that was not given and has no default.</summary>
    public static readonly object NotGiven = new();

    /// <summary>No variables.</summary>
    public static readonly VariableValues None = new([], []);

    /// <summary>The value of a variable.</summary>
    /// <returns>False when it was not given and has no default.</returns>
    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == name)
            {
                // What stands for a missing value is no value: an item of a list would become it.
                var isGiven = !ReferenceEquals(values[i], NotGiven);
                value = isGiven ? values[i] : null;
                return isGiven;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value of a variable as a literal; null when it was not given and has no default.</summary>
    public IValueNode? FindLiteral(string name)
    {
        var index = Array.IndexOf(names, name);
        return index < 0 || literals is null || ReferenceEquals(values[index], NotGiven) ? null : literals.Of(index);
    }

    /// <summary>The truth of a condition of <c>@skip</c> or <c>@include</c>.</summary>
    public bool IsTrue(IValueNode condition) => condition switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => TryGet(variable.Value, out var value) && value is true,
        _ => false,
    };
}
