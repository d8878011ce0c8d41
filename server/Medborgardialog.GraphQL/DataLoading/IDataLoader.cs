namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>What all data loaders share, whatever their keys and values.</summary>
public interface IDataLoader
{
    /// <summary>Forgets every cached value, so that the next load asks the data source again.</summary>
    void ClearCache();
}
