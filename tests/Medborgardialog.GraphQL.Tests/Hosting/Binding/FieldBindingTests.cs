using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Hosting.Binding;

public sealed class FieldBindingTests
{
    private static readonly TestExecutor Executor = new(builder => builder.AddQueryType<Members>().AddMutationType<Changes>().AddMutationConventions());

    [Theory]
    [InlineData("plain: Int!")]
    [InlineData("away: Int!")]
    [InlineData("async: Int!")]
    [InlineData("later: String")]
    [InlineData("valueTask: Float!")]
    [InlineData("lists: [[String]!]")]
    [InlineData("numbers: [Int]!")]
    [InlineData("when: DateTime!")]
    [InlineData("ids: [ID!]!")]
    [InlineData("wrapped: UUID!")]
    [InlineData("maybeWrapped: UUID")]
    [InlineData("renamed: Boolean!")]
    [InlineData("typed: Long")]
    [InlineData("typedNonNull: Long!")]
    [InlineData("withDefaults(text: String! = \"a\", number: Int, genre: Genre! = FICTION, flags: [Int!]): String!")]
    public void Member_BecomesTheFieldItDeclares(string field) =>
        Assert.Contains("  " + field + "\n", SchemaPrinter.Print(Executor.Executor.Schema.QueryType), StringComparison.Ordinal);

    [Theory]
    [InlineData("hidden")]
    [InlineData("nothing")]
    [InlineData("toString")]
    [InlineData("getHashCode")]
    public void Member_ThatIsNoField_IsLeftOut(string name) => Assert.Null(Executor.Executor.Schema.QueryType.FindField(name));

    [Fact]
    public async Task Values_OfSpecialTypes_AreConverted()
    {
        Assert.Equal(
            """{"data":{"ids":["Qm9vazowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE="],"wrapped":"00000000-0000-0000-0000-000000000001","maybeWrapped":null,"lists":[["a",null]],"when":"2026-11-25T12:00:00.000Z"}}""",
            await Executor.RunAsync("{ ids wrapped maybeWrapped lists when }"));
    }

    [Fact]
    public async Task Arguments_OfSpecialTypes_AreConverted()
    {
        Assert.Equal(
            """{"data":{"take":{"string":"2 ids, Selma, 1.5, 2026, unset"}}}""",
            await Executor.RunAsync(
                "mutation ($ids: [ID!]!) { take(input: { ids: $ids, names: [\"Selma\"], ratio: 1.5, at: \"2026-11-25T12:00:00Z\" }) { string } }",
                """{"ids":["Qm9vazowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE=","Qm9vazowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDI="]}"""));
    }

    [Fact]
    public async Task DomainError_OfABaseClass_FindsTheDeclaredType()
    {
        Assert.Equal(
            """{"data":{"failAsBase":{"errors":[{"__typename":"BaseError","message":"derived"}]},"failAsDerived":{"errors":[{"__typename":"DerivedError"}]}}}""",
            await Executor.RunAsync("mutation { failAsBase { errors { __typename ... on Error { message } } } failAsDerived { errors { __typename } } }"));
    }

    public class BaseException(string message) : Exception(message);

    public sealed class DerivedException() : BaseException("derived");

    public sealed class Members
    {
        public int Property => 1;

        [GraphQLIgnore]
        public int Hidden => 1;

        public int Plain() => 1;

        public int Getaway() => 1;

        public Task<int> GetAsync() => Task.FromResult(1);

        public Task<string?> GetLaterAsync() => Task.FromResult<string?>(null);

        public ValueTask<double> GetValueTaskAsync() => ValueTask.FromResult(1.5);

        public List<string?[]>? Lists() => [["a", null]];

        public IReadOnlyList<int?> Numbers() => [1];

        public DateTime When() => new(2026, 11, 25, 12, 0, 0);

        [ID<Book>]
        public IReadOnlyList<BookId> Ids() => [Shelf.First];

        public BookId Wrapped() => Shelf.First;

        public BookId? MaybeWrapped() => null;

        [GraphQLName("renamed")]
        public bool Original() => true;

        [GraphQLType<long>]
        public int Typed() => 1;

        [GraphQLType<long>]
        [GraphQLNonNullType]
        public int TypedNonNull() => 1;

        public string WithDefaults(string text = "a", int? number = null, Genre genre = Genre.Fiction, int[]? flags = null) => text;

        public void Nothing()
        {
        }
    }

    public sealed class Changes
    {
        public string Take([ID<Book>] IReadOnlyList<BookId> ids, HashSet<string> names, float ratio, DateTime at, Optional<string?> note) =>
            FormattableString.Invariant($"{ids.Count} ids, {names.Single()}, {ratio}, {at.Year}, {(note.HasValue ? "set" : "unset")}");

        [Error<BaseException>]
        public string? FailAsBase() => throw new DerivedException();

        [Error<DerivedException>]
        public string? FailAsDerived() => throw new DerivedException();
    }
}
