namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Makes a value of a seed.</summary>
public delegate T Maker<out T>(uint seed);

/// <summary>
/// Values that follow from a seed alone, so that both implementations get the same: oracle/execute.mjs makes them by the same rules from the
/// types of the schema.
/// </summary>
internal static class Dice
{
    public static readonly Maker<int> Int = seed => (int)(seed % 2000) - 1000;
    public static readonly Maker<bool> Boolean = seed => seed % 2 == 0;
    public static readonly Maker<string> Text = seed => "å" + (seed % 1000);
    public static readonly Maker<string> Id = seed => "id" + (seed % 1000);

    /// <summary>Numbers, some of which cannot be written.</summary>
    public static readonly Maker<double> Float = seed => seed % 40 == 7 ? double.NaN : seed % 4000 / 8.0;

    /// <summary>Shades, some of which are not in the schema.</summary>
    public static readonly Maker<Shade> Shade = seed => seed % 40 == 7 ? (Shade)99 : (Shade)(seed % 3);

    /// <summary>A seed from another one.</summary>
    public static uint Mix(uint seed, string text)
    {
        unchecked
        {
            var hash = seed ^ 2166136261;
            foreach (var character in text)
            {
                hash = (hash ^ character) * 16777619;
            }

            hash = (hash ^ (hash >> 16)) * 2246822507;
            hash = (hash ^ (hash >> 13)) * 3266489909;
            return hash ^ (hash >> 16);
        }
    }

    public static bool Throws(uint seed) => Mix(seed, "throw") % 100 < 6;

    /// <summary>One value in ten is null.</summary>
    public static Maker<T?> OrNull<T>(Maker<T> make)
        where T : class => seed => IsNull(seed) ? null : make(seed);

    /// <summary>One value in ten is null.</summary>
    public static Maker<T?> OrNone<T>(Maker<T> make)
        where T : struct => seed => IsNull(seed) ? null : make(seed);

    /// <summary>Null now and then, although the schema promises otherwise.</summary>
    public static Maker<T> Promised<T>(Maker<T> make)
        where T : class => seed => Mix(seed, "null") % 100 < 5 ? null! : make(seed);

    public static Maker<List<T>> ListOf<T>(Maker<T> make) => seed =>
    {
        var items = new List<T>();
        for (var i = Mix(seed, "count") % 4; i > 0; i--)
        {
            items.Add(make(Mix(seed, "item" + i)));
        }

        return items;
    };

    public static Maker<T> OneOf<T>(params Maker<T>[] makers) => seed => makers[Mix(seed, "type") % (uint)makers.Length](seed);

    private static bool IsNull(uint seed) => Mix(seed, "null") % 100 < 10;
}
