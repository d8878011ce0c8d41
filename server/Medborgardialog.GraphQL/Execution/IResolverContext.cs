using System.Security.Claims;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>What a resolver can know about the field it resolves; taken as a parameter.</summary>
public interface IResolverContext
{
    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>Who asks; an identity that is not authenticated for anonymous callers.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Ends when the client leaves or the time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The name of the field in the schema.</summary>
    string FieldName { get; }

    /// <summary>The alias, or the name of the field, under which the result stands.</summary>
    string ResponseName { get; }

    /// <summary>The object whose field is resolved.</summary>
    /// <exception cref="InvalidCastException">The parent is of another type.</exception>
    T Parent<T>();

    /// <summary>The coerced value of an argument.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    T ArgumentValue<T>(string name);

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">It is not registered.</exception>
    T Service<T>()
        where T : notnull;

    /// <summary>Adds an error with the path of this field; the field keeps its value.</summary>
    void ReportError(string message);

    /// <summary>Adds an error; the path of this field is set where it has none. The field keeps its value.</summary>
    void ReportError(IError error);
}
