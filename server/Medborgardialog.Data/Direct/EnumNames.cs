using System.Collections.Frozen;
using System.Text;

namespace Medborgardialog.Data.Direct;

/// <summary>An enum's values by the names that are stored, and back.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().Distinct().ToFrozenDictionary(v => v.ToString(), StringComparer.Ordinal);
    private static readonly (byte[] Name, T Value)[] Utf8 = [.. Values.Select(v => (Encoding.UTF8.GetBytes(v.Key), v.Value))];
    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(v => v.Value, v => v.Key);

    /// <summary>The value of a name.</summary>
    /// <exception cref="InvalidDataException">No value has the name: the row was written by another version.</exception>
    public static T Parse(string name) => Values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"'{name}' is no {typeof(T).Name}.");

    /// <summary>The value of a name in UTF-8, without making a text of it.</summary>
    /// <exception cref="InvalidDataException">No value has the name.</exception>
    public static T Parse(ReadOnlySpan<byte> name)
    {
        foreach (var (utf8, value) in Utf8)
        {
            if (name.SequenceEqual(utf8))
            {
                return value;
            }
        }

        return Parse(Encoding.UTF8.GetString(name));
    }

    /// <summary>The name of a value.</summary>
    public static string NameOf(T value) => Names[value];
}
