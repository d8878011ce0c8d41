using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Sees every error of an execution before it is written, and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>Returns the error to write: the same one, or another.</summary>
    IError OnError(IError error);
}
