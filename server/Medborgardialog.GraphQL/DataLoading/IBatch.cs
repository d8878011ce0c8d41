namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>Keys collected for one call to the data source.</summary>
public interface IBatch
{
    /// <summary>The loader that the batch belongs to.</summary>
    IDataLoader Loader { get; }

    /// <summary>Closes the batch and asks the data source. Never throws: a failure is kept for <see cref="Complete"/>.</summary>
    Task FetchAsync(CancellationToken cancellationToken);

    /// <summary>Hands the values, or the failure, to those who wait; they go on within this call.</summary>
    void Complete();
}
