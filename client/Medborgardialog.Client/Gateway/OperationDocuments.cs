using System.Collections.Frozen;
using System.Reflection;

namespace Medborgardialog.Client.Gateway;

/// <summary>The client's GraphQL documents: one file per operation, embedded in this assembly and named as the operation is.</summary>
public static class OperationDocuments
{
    private const string Ending = ".graphql";

    private static readonly FrozenDictionary<string, string> Texts = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every operation's name, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The document of an operation.</summary>
    /// <param name="operationName">The operation's name.</param>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    public static string Text(string operationName) => Texts.TryGetValue(operationName, out var text)
        ? text
        : throw new ArgumentException($"There is no operation '{operationName}'.", nameof(operationName));

    private static IEnumerable<KeyValuePair<string, string>> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(Ending, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new(name[..^Ending.Length], reader.ReadToEnd());
        }
    }
}
