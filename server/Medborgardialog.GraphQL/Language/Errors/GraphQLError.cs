namespace Medborgardialog.GraphQL.Language.Errors;

internal sealed class GraphQLError(
    string message,
    Path? path,
    IReadOnlyList<ErrorLocation>? locations,
    IReadOnlyDictionary<string, object?>? extensions,
    Exception? exception) : IError
{
    public const string CodeKey = "code";

    public string Message { get; } = message;

    public string? Code => Extensions is not null && Extensions.TryGetValue(CodeKey, out var code) ? code as string : null;

    public Path? Path { get; } = path;

    public IReadOnlyList<ErrorLocation>? Locations { get; } = locations;

    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;

    public Exception? Exception { get; } = exception;

    public IError WithMessage(string message) => new GraphQLError(message, Path, Locations, Extensions, Exception);

    public IError WithCode(string? code) => code is null ? RemoveExtension(CodeKey) : SetExtension(CodeKey, code);

    public IError WithPath(Path? path) => new GraphQLError(Message, path, Locations, Extensions, Exception);

    public IError WithLocations(IReadOnlyList<ErrorLocation>? locations) => new GraphQLError(Message, Path, locations, Extensions, Exception);

    public IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions) =>
        new GraphQLError(Message, Path, Locations, extensions, Exception);

    public IError WithException(Exception? exception) => new GraphQLError(Message, Path, Locations, Extensions, exception);

    public IError SetExtension(string key, object? value)
    {
        var changed = new OrderedDictionary<string, object?>(Extensions ?? Enumerable.Empty<KeyValuePair<string, object?>>(), StringComparer.Ordinal)
        {
            [key] = value,
        };
        return WithExtensions(changed);
    }

    public IError RemoveExtension(string key)
    {
        if (Extensions is null || !Extensions.ContainsKey(key))
        {
            return this;
        }

        var changed = new OrderedDictionary<string, object?>(Extensions, StringComparer.Ordinal);
        changed.Remove(key);
        return WithExtensions(changed.Count == 0 ? null : changed);
    }

    public override string ToString() => Message;
}
