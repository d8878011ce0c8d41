using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.Api.Shared;

/// <summary>Shows a query's refusals with their code and words; other exceptions stay masked.</summary>
public sealed class DomainErrorFilter : IErrorFilter
{
    /// <inheritdoc/>
    public IError OnError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Exception is DomainException refusal ? error.WithMessage(refusal.Message).WithCode(refusal.Code) : error;
    }
}
