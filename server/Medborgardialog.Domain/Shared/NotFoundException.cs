namespace Medborgardialog.Domain.Shared;

/// <summary>Something that was named does not exist, or is not the caller's to see.</summary>
/// <param name="what">The kind of thing, such as <c>DialogueRound</c>.</param>
/// <param name="key">The id, slug or code that was asked for.</param>
public sealed class NotFoundException(string what, string key)
    : DomainException("NOT_FOUND", $"There is no {what} '{key}'.")
{
    /// <summary>The kind of thing that was asked for.</summary>
    public string What { get; } = what;

    /// <summary>The id, slug or code that was asked for.</summary>
    public string Key { get; } = key;
}
