using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>Builds an <see cref="IError"/> step by step.</summary>
/// <example><code>ErrorBuilder.New().SetMessage("No such round.").SetCode("ROUND_NOT_FOUND").Build()</code></example>
public sealed class ErrorBuilder
{
    private string? _message;
    private Path? _path;
    private List<ErrorLocation>? _locations;
    private OrderedDictionary<string, object?>? _extensions;
    private Exception? _exception;

    private ErrorBuilder()
    {
    }

    /// <summary>Starts an error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts an error as a copy of another.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ErrorBuilder
        {
            _message = error.Message,
            _path = error.Path,
            _locations = error.Locations is null ? null : [.. error.Locations],
            _extensions = error.Extensions is null ? null : new OrderedDictionary<string, object?>(error.Extensions, StringComparer.Ordinal),
            _exception = error.Exception,
        };
    }

    /// <summary>Sets the sentence for the developer of the client. Required.</summary>
    public ErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <summary>Sets the stable code, or takes it away.</summary>
    public ErrorBuilder SetCode(string? code) =>
        code is null ? RemoveExtension(GraphQLError.CodeKey) : SetExtension(GraphQLError.CodeKey, code);

    /// <summary>Sets the response position.</summary>
    public ErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <summary>Adds a place in the document. Line and column count from 1.</summary>
    public ErrorBuilder AddLocation(int line, int column) => AddLocation(new ErrorLocation(line, column));

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(ErrorLocation location)
    {
        (_locations ??= []).Add(location);
        return this;
    }

    /// <summary>Adds the place where a node begins; does nothing for a node without a location.</summary>
    public ErrorBuilder AddLocation(ISyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Location is { } location ? AddLocation(new ErrorLocation(location.Line, location.Column)) : this;
    }

    /// <summary>Takes all places away.</summary>
    public ErrorBuilder ClearLocations()
    {
        _locations = null;
        return this;
    }

    /// <summary>Sets a fact for programs.</summary>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        (_extensions ??= new OrderedDictionary<string, object?>(StringComparer.Ordinal))[key] = value;
        return this;
    }

    /// <summary>Takes a fact away.</summary>
    public ErrorBuilder RemoveExtension(string key)
    {
        _extensions?.Remove(key);
        return this;
    }

    /// <summary>Sets the exception behind the error; it never reaches a client.</summary>
    public ErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <summary>The error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build()
    {
        if (_message is null)
        {
            throw new InvalidOperationException("An error needs a message.");
        }

        return new GraphQLError(
            _message,
            _path,
            _locations?.ToArray(),
            _extensions is { Count: > 0 } ? new OrderedDictionary<string, object?>(_extensions, StringComparer.Ordinal) : null,
            _exception);
    }
}
