namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>An error as it stands in a response. Immutable. Specification section "Errors".</summary>
public interface IError
{
    /// <summary>A sentence for the developer of the client.</summary>
    string Message { get; }

    /// <summary>A stable code for programs, or null. It stands in the response as <c>extensions.code</c>.</summary>
    string? Code { get; }

    /// <summary>The response position that the error belongs to, or null for errors of the whole request.</summary>
    Path? Path { get; }

    /// <summary>Where in the document the error comes from, or null.</summary>
    IReadOnlyList<ErrorLocation>? Locations { get; }

    /// <summary>More facts for programs, the code included, or null.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error, or null. It never reaches a client.</summary>
    Exception? Exception { get; }

    /// <summary>The same error with another message.</summary>
    IError WithMessage(string message);

    /// <summary>The same error with another code, or without one.</summary>
    IError WithCode(string? code);

    /// <summary>The same error at another path, or without one.</summary>
    IError WithPath(Path? path);

    /// <summary>The same error with other locations, or without them.</summary>
    IError WithLocations(IReadOnlyList<ErrorLocation>? locations);

    /// <summary>The same error with other extensions, or without them. They replace the code as well.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    /// <summary>The same error with another exception behind it, or without one.</summary>
    IError WithException(Exception? exception);

    /// <summary>The same error with one extension added or replaced.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>The same error without one extension.</summary>
    IError RemoveExtension(string key);
}
