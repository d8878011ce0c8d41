namespace Medborgardialog.GraphQL.Execution;

/// <summary>Numbers for the services that resolvers take, so that a request finds each without asking the container again.</summary>
internal sealed class ServiceSlots
{
    private readonly Dictionary<Type, int> _slots = [];

    /// <summary>How many there are.</summary>
    public int Count => _slots.Count;

    /// <summary>The number of a service.</summary>
    public int Get(Type service)
    {
        if (!_slots.TryGetValue(service, out var slot))
        {
            _slots.Add(service, slot = _slots.Count);
        }

        return slot;
    }
}
