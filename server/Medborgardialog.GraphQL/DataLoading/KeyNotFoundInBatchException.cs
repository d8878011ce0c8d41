namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>Thrown by <c>LoadRequiredAsync</c> when the data source has nothing for a key.</summary>
public sealed class KeyNotFoundInBatchException(object key)
    : Exception(FormattableString.Invariant($"Nothing was found for the key '{key}'."))
{
    /// <summary>The key that was asked for.</summary>
    public object Key { get; } = key;
}
