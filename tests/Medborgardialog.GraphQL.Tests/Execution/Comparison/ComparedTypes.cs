using System.Text.Json;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

[InterfaceType("Entity")]
public interface IEntity
{
    [GraphQLType("ID!")]
    string Id();
}

[InterfaceType("Place")]
public interface IPlace : IEntity
{
    [GraphQLType("ID!")]
    new string Id();

    string Name();

    string? Label(Shade? shade = Shade.Green);

    List<IPlace>? Parts(int? first = 2);

    Task<ISubject?> SubjectLater();
}

[UnionType("Subject")]
public interface ISubject;

internal static class Compared
{
    public static readonly Maker<Town> Town = seed => new Town(seed);
    public static readonly Maker<Street> Street = seed => new Street(seed);
    public static readonly Maker<Person> Person = seed => new Person(seed);
    public static readonly Maker<Note> Note = seed => new Note(seed);
    public static readonly Maker<IEntity> Entity = Dice.OneOf<IEntity>(Person, Street, Town);
    public static readonly Maker<IPlace> Place = Dice.OneOf<IPlace>(Street, Town);
    public static readonly Maker<ISubject> Subject = Dice.OneOf<ISubject>(Note, Person, Town);
    public static readonly Maker<JsonElement> Json = seed => JsonSerializer.SerializeToElement(new Dictionary<string, object> { ["n"] = seed % 1000, ["l"] = new object[] { "x", seed % 2 == 0 } });
}

public abstract class PlaceFields(uint seed) : Seeded(seed)
{
    [GraphQLType("ID!")]
    public string Id() => Value("id", Dice.Promised(Dice.Id));

    public string Name() => Value("name", Dice.Promised(Dice.Text));

    public string? Label(Shade? shade = Shade.Green) => Value("label", Dice.OrNull(Dice.Text), ("shade", shade));

    public List<IPlace>? Parts(int? first = 2) => Value("parts", Dice.OrNull(Dice.ListOf(Dice.Promised(Compared.Place))), ("first", first));

    public Task<ISubject?> SubjectLater() => Later("subjectLater", Dice.OrNull(Compared.Subject));
}

[ObjectType]
public sealed class Town(uint seed) : PlaceFields(seed), IPlace, ISubject
{
    public int Population() => Value("population", Dice.Int);

    public double? Area() => Value("area", Dice.OrNone(Dice.Float));

    public Person? Mayor() => Value("mayor", Dice.OrNull(Compared.Person));

    public Task<Person> ClerkLater() => Later("clerkLater", Dice.Promised(Compared.Person));

    public List<List<Person>?>? Tables() => Value("tables", Dice.OrNull(Dice.ListOf(Dice.OrNull(Dice.ListOf(Dice.Promised(Compared.Person))))));

    public IEnumerable<IEntity?> Entities(Optional<Filter?> filter) => Value("entities", Dice.Promised(Dice.ListOf(Dice.OrNull(Compared.Entity))), ("filter", filter));
}

[ObjectType]
public sealed class Street(uint seed) : PlaceFields(seed), IPlace
{
    /// <summary>The same name as in a town, and another type.</summary>
    public string? Population() => Value("population", Dice.OrNull(Dice.Text));

    public Town Town() => Value("town", Dice.Promised(Compared.Town));

    public Shade Shade() => Value("shade", Dice.Shade);

    public List<Shade?>? Shades() => Value("shades", Dice.OrNull(Dice.ListOf(Dice.OrNone(Dice.Shade))));

    public async ValueTask<Shade?> ShadeLater() => await Later("shadeLater", Dice.OrNone(Dice.Shade));
}

[ObjectType]
public sealed class Person(uint seed) : Seeded(seed), IEntity, ISubject
{
    [GraphQLType("ID!")]
    public string Id() => Value("id", Dice.Promised(Dice.Id));

    public string? Name(Optional<bool?> shortened) => Value("name", Dice.OrNull(Dice.Text), ("shortened", shortened));

    public bool? Active() => Value("active", Dice.OrNone(Dice.Boolean));

    public Task<string> TitleLater() => Later("titleLater", Dice.Promised(Dice.Text));

    public List<string> Titles() => Value("titles", Dice.Promised(Dice.ListOf(Dice.Promised(Dice.Text))));

    public Person Friend() => Value("friend", Dice.Promised(Compared.Person));

    public Task<List<Person?>> FriendsLater() => Later("friendsLater", Dice.Promised(Dice.ListOf(Dice.OrNull(Compared.Person))));
}

[ObjectType]
public sealed class Note(uint seed) : Seeded(seed), ISubject
{
    public string? Text() => Value("text", Dice.OrNull(Dice.Text));

    public double Weight() => Value("weight", Dice.Float);

    public JsonElement? Data() => Value("data", Dice.OrNone(Compared.Json));

    public List<List<double>>? Matrix() => Value("matrix", Dice.OrNull(Dice.ListOf(Dice.Promised(Dice.ListOf(Dice.Float)))));

    public IPlace? Place() => Value("place", Dice.OrNull(Compared.Place));
}
