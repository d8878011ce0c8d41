namespace Medborgardialog.Domain.Shared;

/// <summary>Where new identifiers come from; injected, so that tests and the example content are repeatable.</summary>
public interface IIdSource
{
    /// <summary>A new random value. Random on purpose: an id that grows with time would tell when an answer came.</summary>
    Guid NewId();
}
