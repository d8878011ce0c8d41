using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting;

internal sealed class NoValidation : IDocumentValidator
{
    public IReadOnlyList<IError> Validate(Schema schema, DocumentNode document) => [];
}
