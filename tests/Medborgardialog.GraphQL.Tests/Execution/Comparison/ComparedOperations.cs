using System.Text.Json;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

public sealed class ComparedQuery() : Seeded(RootSeed)
{
    internal const uint RootSeed = 7;

    public Town? Town() => Value("town", Dice.OrNull(Compared.Town));

    public IPlace? Place(Reference at) => Value("place", Dice.OrNull(Compared.Place), ("at", at));

    public List<IPlace>? Places(Filter filter) => Value("places", Dice.OrNull(Dice.ListOf(Dice.Promised(Compared.Place))), ("filter", filter));

    public IEntity? Entity([GraphQLType("ID!")] string id) => Value("entity", Dice.OrNull(Compared.Entity), ("id", id));

    public ISubject? Subject() => Value("subject", Dice.OrNull(Compared.Subject));

    public Task<List<ISubject?>?> SubjectsLater(Optional<List<Shade>?> shades) => Later("subjectsLater", Dice.OrNull(Dice.ListOf(Dice.OrNull(Compared.Subject))), ("shades", shades));

    public Task<Person?> PersonLater() => Later("personLater", Dice.OrNull(Compared.Person));

    public Street Certain() => Value("certain", Dice.Promised(Compared.Street));

    public List<List<Note>?>? Notes() => Value("notes", Dice.OrNull(Dice.ListOf(Dice.OrNull(Dice.ListOf(Dice.Promised(Compared.Note))))));

    public string EchoNumbers(
        Optional<int?> a, int b, [DefaultValue(new[] { 1, 2 })] List<int> c, Optional<double?> d, Optional<List<List<double?>?>?> e, bool f = true, [DefaultValue(null)] int? g = null) =>
        Echo.Of(("a", a), ("b", b), ("c", c), ("d", d), ("e", e), ("f", f), ("g", g));

    public string? EchoTexts([GraphQLType("ID")] Optional<string?> id, [GraphQLType("[ID!]")] Optional<List<string>?> ids, Optional<List<Shade?>?> shades, string? text = "å", Shade shade = Shade.Green) =>
        Echo.Of(("id", id), ("ids", ids), ("shades", shades), ("text", text), ("shade", shade));

    public string? EchoFilter(Optional<Filter?> filter, Reference at, Optional<List<Span>?> spans) => Echo.Of(("filter", filter), ("at", at), ("spans", spans));

    public async Task<string?> EchoDataLater(Optional<JsonElement?> data, Optional<List<JsonElement>?> more)
    {
        await Task.Yield();
        return Echo.Of(("data", data), ("more", more));
    }
}

/// <summary>What the mutations of one request did, in order.</summary>
public sealed class MutationLog
{
    private readonly List<string> _entries = [];

    public string Add(string entry)
    {
        lock (_entries)
        {
            _entries.Add(entry);
            return string.Join(' ', _entries);
        }
    }

    public int Count() => _entries.Count;
}

public sealed class ComparedMutation() : Seeded(ComparedQuery.RootSeed)
{
    public string? Append(MutationLog log, string text) => log.Add(text);

    public async Task<string> AppendLater(MutationLog log, Optional<int?> number)
    {
        var text = Echo.Of(("number", number));
        log.Add("begin" + text);
        await Task.Yield();
        await Task.Yield();
        return log.Add("end" + text);
    }

    public Entry Write(MutationLog log, Shade shade = Shade.Red)
    {
        log.Add(Echo.Of(("shade", shade)));
        return new Entry(log);
    }

    public string BreakOff(MutationLog log, bool really)
    {
        log.Add("break");
        return really ? throw new InvalidOperationException("breakOff") : "whole";
    }

    public Town? Found() => Value("found", Dice.OrNull(Compared.Town));
}

/// <summary>Shows the log when its fields are read, so that a mutation that started too early is seen.</summary>
[ObjectType]
public sealed class Entry(MutationLog log)
{
    public int Count() => log.Count();

    public async Task<int> CountLater()
    {
        await Task.Yield();
        return log.Count();
    }

    public Entry Again() => this;
}
