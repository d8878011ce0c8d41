using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Checks a document against the schema before it runs for the first time.</summary>
public interface IDocumentValidator
{
    /// <summary>The faults of the document; empty when it is valid.</summary>
    IReadOnlyList<IError> Validate(Schema schema, DocumentNode document);
}
