using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>A document after parsing and validation: its operations, or why it cannot run.</summary>
internal sealed class PreparedDocument
{
    public PreparedDocument(IReadOnlyList<IError> errors) => Errors = errors;

    public PreparedDocument(Schema schema, DocumentNode document)
    {
        Errors = [];
        Document = document;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => new PreparedOperation(schema, operation, fragments))];
    }

    public IReadOnlyList<IError> Errors { get; }

    public DocumentNode? Document { get; }

    public IReadOnlyList<PreparedOperation> Operations { get; } = [];

    /// <summary>The operation to run (GetOperation, specification section 6.1), or null when that is not clear.</summary>
    public PreparedOperation? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Operations.Count == 1 ? Operations[0] : null;
        }

        foreach (var operation in Operations)
        {
            if (operation.Definition.Name?.Value == name)
            {
                return operation;
            }
        }

        return null;
    }
}
