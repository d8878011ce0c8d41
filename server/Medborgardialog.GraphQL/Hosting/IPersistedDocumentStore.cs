namespace Medborgardialog.GraphQL.Hosting;

/// <summary>The documents that clients may name by id. Register one to use them.</summary>
public interface IPersistedDocumentStore
{
    /// <summary>The text of a document, or null when the id is unknown.</summary>
    string? Find(string documentId);
}
