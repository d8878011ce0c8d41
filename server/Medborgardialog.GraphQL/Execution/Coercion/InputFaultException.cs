namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>An input value that is not of its type; where it stands is added on the way out.</summary>
internal sealed class InputFaultException(string message, string? code = null) : Exception(message)
{
    private readonly List<object> _path = [];

    public string? Code { get; } = code;

    /// <summary>Names and indexes from the outside in.</summary>
    public IReadOnlyList<object> Path => _path;

    public InputFaultException At(object step)
    {
        _path.Insert(0, step);
        return this;
    }
}
