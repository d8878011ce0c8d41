using System.Buffers;
using System.Text;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Gives requests their prepared document: parsed and validated once, kept in a bounded cache.</summary>
internal sealed class DocumentSource(Schema schema, RequestOptions options, ParserOptions parser, IDocumentValidator validator, IPersistedDocumentStore? persisted)
{
    private readonly DocumentCache _cache = new(options.DocumentCacheSize);

    /// <summary>The document of a request; its errors say why it cannot run.</summary>
    public PreparedDocument Get(OperationRequest request)
    {
        var text = request.Query;
        if (request.DocumentId is not null)
        {
            text = persisted?.Find(request.DocumentId);
            if (text is null)
            {
                return Refuse($"There is no persisted document with the id {request.DocumentId}.", "HC0020");
            }
        }
        else if (options.OnlyPersistedDocuments)
        {
            return Refuse("Only persisted documents are allowed.", "HC0067");
        }
        else if (!request.Utf8Query.IsEmpty)
        {
            return Get(request.Utf8Query.Span);
        }

        if (string.IsNullOrEmpty(text))
        {
            return Refuse("The request has no document.", "HC0015");
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Get(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private PreparedDocument Get(ReadOnlySpan<byte> text)
    {
        if (_cache.TryGet(text, out var known))
        {
            return known;
        }

        var prepared = Prepare(text);
        if (text.Length <= options.MaxCachedDocumentBytes)
        {
            _cache.Add(text, prepared);
        }

        return prepared;
    }

    private PreparedDocument Prepare(ReadOnlySpan<byte> text)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(text, parser);
            var errors = validator.Validate(schema, document);
            if (errors.Count > 0)
            {
                return new PreparedDocument(errors);
            }

            var prepared = new PreparedDocument(schema, document);
            return prepared.Operations.Count == 0 ? Refuse("The document has no operation.", "UNKNOWN_OPERATION") : prepared;
        }
        catch (GraphQLException exception)
        {
            return new PreparedDocument(exception.Errors);
        }
    }

    private static PreparedDocument Refuse(string message, string code) => new([ErrorBuilder.New().SetMessage(message).SetCode(code).Build()]);
}
