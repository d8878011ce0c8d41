using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Types;

public sealed class IntrospectionTests
{
    private readonly TestExecutor _library = LibrarySchema.Create();

    [Theory]
    [InlineData("""{ __type(name: "BookKeyInput") { kind name isOneOf inputFields { name type { kind name } defaultValue } fields { name } } }""", """{"data":{"__type":{"kind":"INPUT_OBJECT","name":"BookKeyInput","isOneOf":true,"inputFields":[{"name":"id","type":{"kind":"SCALAR","name":"ID"},"defaultValue":null},{"name":"title","type":{"kind":"SCALAR","name":"String"},"defaultValue":null}],"fields":null}}}""")]
    [InlineData("""{ __type(name: "Genre") { kind isOneOf enumValues { name isDeprecated } } }""", """{"data":{"__type":{"kind":"ENUM","isOneOf":null,"enumValues":[{"name":"FICTION","isDeprecated":false},{"name":"SCIENCE_FICTION","isDeprecated":false},{"name":"NON_FICTION_","isDeprecated":false}]}}}""")]
    [InlineData("""{ __type(name: "SearchResult") { kind possibleTypes { name } interfaces { name } } }""", """{"data":{"__type":{"kind":"UNION","possibleTypes":[{"name":"Book"},{"name":"Magazine"}],"interfaces":null}}}""")]
    [InlineData("""{ __type(name: "Nothing") { name } }""", """{"data":{"__type":null}}""")]
    [InlineData("""{ __type(name: "Magazine") { interfaces { name } fields { name type { kind ofType { name } } } } }""", """{"data":{"__type":{"interfaces":[{"name":"Publication"}],"fields":[{"name":"title","type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"issue","type":{"kind":"NON_NULL","ofType":{"name":"Int"}}}]}}}""")]
    [InlineData("{ __schema { queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable args { name type { ofType { name } } defaultValue } } } }", """{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null,"directives":[{"name":"include","isRepeatable":false,"args":[{"name":"if","type":{"ofType":{"name":"Boolean"}},"defaultValue":null}]},{"name":"skip","isRepeatable":false,"args":[{"name":"if","type":{"ofType":{"name":"Boolean"}},"defaultValue":null}]},{"name":"deprecated","isRepeatable":false,"args":[{"name":"reason","type":{"ofType":{"name":"String"}},"defaultValue":"\"No longer supported\""}]},{"name":"specifiedBy","isRepeatable":false,"args":[{"name":"url","type":{"ofType":{"name":"String"}},"defaultValue":null}]},{"name":"oneOf","isRepeatable":false,"args":[]}]}}}""")]
    public async Task Introspection_OfTheSchema_SaysWhatIsThere(string query, string expected) => Assert.Equal(expected, await _library.RunAsync(query));

    [Fact]
    public async Task DeprecatedFields_OnlyWhenAskedFor()
    {
        const string Query = """query ($d: Boolean) { __type(name: "Query") { fields(includeDeprecated: $d) { name deprecationReason } } }""";

        Assert.DoesNotContain("\"old\"", await _library.RunAsync(Query), StringComparison.Ordinal);
        Assert.Contains("""{"name":"old","deprecationReason":"Use hello."}""", await _library.RunAsync(Query, """{"d":true}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_Disabled_IsRefusedButTypeNameWorks()
    {
        var library = LibrarySchema.Create(configure: builder => builder.DisableIntrospection(allowAuthenticated: true));

        Assert.Contains("HC0046", await library.RunAsync("{ ...a } fragment a on Query { __schema { description } }"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await library.RunAsync("{ __typename }"));
        Assert.Equal("""{"data":{"__schema":{"description":null}}}""", await library.RunAsync("{ __schema { description } }", user: TestExecutor.User()));
    }
}
