namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>Options that every data loader of a server shares.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys in one call to the data source; 1024. More keys make more calls.</summary>
    public int MaxBatchSize { get; set; } = 1024;
}
