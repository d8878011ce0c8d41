using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.Execution;

public sealed class OperationExecutionTests
{
    private readonly TestExecutor _library = LibrarySchema.Create();

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hej världen!"}}""")]
    [InlineData("""{ a: hello(name: "\"Åsa\"\n") b: hello(name: "😀<&>") }""", """{"data":{"a":"Hej \"Åsa\"\n!","b":"Hej 😀<&>!"}}""")]
    [InlineData("{ version { major } __typename }", """{"data":{"version":{"major":3},"__typename":"Query"}}""")]
    [InlineData("{ books(filter: { genre: SCIENCE_FICTION }) { title pages genre published } }", """{"data":{"books":[{"title":"Kallocain","pages":200,"genre":"SCIENCE_FICTION","published":"2020-05-17"}]}}""")]
    [InlineData("{ books(filter: { limit: 1 }) { author { name books { title } } } }", """{"data":{"books":[{"author":{"name":"Karin","books":[{"title":"Kallocain"},{"title":"Astarte"}]}}]}}""")]
    [InlineData("{ search { __typename ... on Book { pages } ...m } } fragment m on Magazine { issue }", """{"data":{"search":[{"__typename":"Book","pages":200},{"__typename":"Magazine","issue":7}]}}""")]
    [InlineData("{ publication { title ... on Magazine { issue } ... on Book { pages } } }", """{"data":{"publication":{"title":"Ord & Bild","issue":7}}}""")]
    [InlineData("{ books(filter: {limit: 1}) { title ...a } } fragment a on Book { title author { name } ...b } fragment b on Book { pages author { name } }", """{"data":{"books":[{"title":"Kallocain","author":{"name":"Karin"},"pages":200}]}}""")]
    [InlineData("""{ given a: given(value: null) b: given(value: "x") }""", """{"data":{"given":"unset","a":"null","b":"x"}}""")]
    [InlineData("""{ bookBy(key: { title: "Astarte" }) { title } }""", """{"data":{"bookBy":{"title":"Astarte"}}}""")]
    public async Task Query_Valid_GivesData(string query, string expected) => Assert.Equal(expected, await _library.RunAsync(query));

    [Theory]
    [InlineData("""{"yes":true,"no":false}""", """{"data":{"a":"Hej 1!","d":"Hej 4!"}}""")]
    [InlineData("""{"yes":false,"no":true}""", """{"data":{"b":"Hej 2!","c":"Hej 3!"}}""")]
    [InlineData("""{"yes":true,"no":true}""", """{"data":{"a":"Hej 1!","b":"Hej 2!"}}""")]
    public async Task SkipAndInclude_FollowVariables(string variables, string expected)
    {
        const string Query = """
            query ($yes: Boolean!, $no: Boolean!) {
              a: hello(name: "1") @include(if: $yes)
              ... @include(if: $no) { b: hello(name: "2") }
              ...c @skip(if: $yes)
              d: hello(name: "4") @skip(if: $no)
            }
            fragment c on Query { c: hello(name: "3") }
            """;

        Assert.Equal(expected, await _library.RunAsync(Query, variables));
        Assert.Equal(expected, await _library.RunAsync(Query, variables));
    }

    [Fact]
    public async Task Variables_OfEveryKind_AreCoerced()
    {
        const string Query = """
            query ($id: ID!, $filter: BookFilterInput, $name: String = "Ada") {
              book(id: $id) { title }
              books(filter: $filter) { title }
              hello(name: $name)
            }
            """;

        var answer = await _library.RunAsync(Query, """{"id":"Qm9vazowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDI=","filter":{"titlePart":"a","limit":2}}""");

        Assert.Equal("""{"data":{"book":{"title":"Astarte"},"books":[{"title":"Kallocain"},{"title":"Astarte"}],"hello":"Hej Ada!"}}""", answer);
    }

    [Theory]
    [InlineData("""{"filter":{"limit":"x"}}""", "The variable \\\"$filter\\\" got an invalid value at \\\"limit\\\": Int cannot represent the value \\\"x\\\".", "limit")]
    [InlineData("""{"filter":{"nope":1}}""", "The variable \\\"$filter\\\" got an invalid value at \\\"nope\\\": BookFilterInput has no member nope.", "nope")]
    [InlineData("""{"filter":{"genre":"POETRY"}}""", "The variable \\\"$filter\\\" got an invalid value at \\\"genre\\\": Genre cannot represent the value \\\"POETRY\\\".", "genre")]
    public async Task Variables_OfWrongType_AreRefusedWithTheirPath(string variables, string message, string step)
    {
        var answer = await _library.RunAsync("query ($filter: BookFilterInput) { books(filter: $filter) { title } }", variables);

        Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":8}],"extensions":{"code":"HC0016","variable":"filter","inputPath":["{{{step}}}"]}}]}""", answer);
    }

    [Fact]
    public async Task Variable_RequiredAndMissing_IsRefused()
    {
        var answer = await _library.RunAsync("query ($n: Int!) { old(number: $n) }", "{}");

        Assert.Contains("\"code\":\"HC0018\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneOf_WithTwoMembers_IsRefused()
    {
        var answer = await _library.RunAsync("query ($k: BookKeyInput!) { bookBy(key: $k) { title } }", """{"k":{"title":"a","id":"b"}}""");

        Assert.Contains("\"errors\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailingField_IsMaskedAndBubbles()
    {
        var answer = await _library.RunAsync("{ fail }");

        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["fail"]}],"data":null}""", answer);
    }

    [Fact]
    public async Task FailingField_WithExceptionDetails_SaysWhy()
    {
        var library = LibrarySchema.Create(configure: builder => builder.ModifyRequestOptions(options => options.IncludeExceptionDetails = true));

        var answer = await library.RunJsonAsync("{ fail }");

        Assert.Equal("secret", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("message").GetString());
    }

    [Fact]
    public async Task FailingNullableField_LeavesItsSiblings()
    {
        var answer = await _library.RunAsync("{ hello failLater after: hello }");

        Assert.Equal("""{"errors":[{"message":"Known","locations":[{"line":1,"column":9}],"path":["failLater"],"extensions":{"code":"KNOWN"}}],"data":{"hello":"Hej världen!","failLater":null,"after":"Hej världen!"}}""", answer);
    }

    [Theory]
    [InlineData("{ broken { fine sync } }", """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":17}],"path":["broken","sync"],"extensions":{"code":"HC0018"}}],"data":{"broken":null}}""")]
    [InlineData("{ broken { fine asyncField } }", """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":17}],"path":["broken","asyncField"],"extensions":{"code":"HC0018"}}],"data":{"broken":null}}""")]
    [InlineData("{ broken { self { self { sync } } } hello }", """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":26}],"path":["broken","self","self","sync"],"extensions":{"code":"HC0018"}}],"data":{"broken":null,"hello":"Hej världen!"}}""")]
    [InlineData("{ broken { items } }", """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":12}],"path":["broken","items",1],"extensions":{"code":"HC0018"}}],"data":{"broken":null}}""")]
    [InlineData("{ broken { nullableItems } }", """{"data":{"broken":{"nullableItems":["a",null]}}}""")]
    [InlineData("{ brokenList { sync } hello }", """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":16}],"path":["brokenList",0,"sync"],"extensions":{"code":"HC0018"}}],"data":null}""")]
    public async Task Null_WhereNoneIsAllowed_TakesTheNearestNullableParent(string query, string expected) => Assert.Equal(expected, await _library.RunAsync(query));

    [Fact]
    public async Task ReportedError_KeepsTheValue()
    {
        Assert.Equal("""{"errors":[{"message":"Noted","locations":[{"line":1,"column":3}],"path":["report"]}],"data":{"report":"fine"}}""", await _library.RunAsync("{ report }"));
    }

    [Fact]
    public async Task Mutation_RootFields_RunOneAfterTheOther()
    {
        var shelf = new Shelf();

        var answer = await LibrarySchema.Create(shelf).RunAsync("mutation { a: note(number: 1) b: note(number: 2) }");

        Assert.Equal("""{"data":{"a":1,"b":2}}""", answer);
        Assert.Equal(["begin 1", "end 1", "begin 2", "end 2"], shelf.Calls);
    }

    [Fact]
    public async Task Operation_NotNamedAmongSeveral_IsRefused()
    {
        const string Document = "query A { hello } query B { version { major } }";

        Assert.Contains("UNKNOWN_OPERATION", await _library.RunAsync(Document), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"version":{"major":3}}}""", await _library.RunAsync(Document, operationName: "B"));
    }

    [Fact]
    public async Task Execution_Cancelled_ReachesTheResolver()
    {
        using var source = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _library.Executor.ExecuteAsync(TestExecutor.Request("{ wait }"), source.Token));
    }

    [Theory]
    [InlineData("{ isLeft }")]
    [InlineData("{ isLeft books { author { name } } }")]
    public async Task Execution_AtOnceOrNot_SeesThatTheCallerLeft(string query)
    {
        using var scope = _library.Services.CreateScope();
        using var source = new CancellationTokenSource();
        var request = new OperationRequest { Query = query, Services = scope.ServiceProvider };

        using (var stays = await _library.Executor.ExecuteAsync(request, source.Token))
        {
            Assert.StartsWith("""{"data":{"isLeft":false""", stays.ToJson(), StringComparison.Ordinal);
        }

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _library.Executor.ExecuteAsync(request, source.Token));
    }

    [Fact]
    public async Task Execution_TooSlow_EndsWithACode()
    {
        var library = LibrarySchema.Create(configure: builder => builder.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(30)));

        Assert.Equal("""{"errors":[{"message":"The request exceeded the configured timeout.","extensions":{"code":"HC0045"}}]}""", await library.RunAsync("{ wait }"));
    }

    [Fact]
    public async Task Response_WithTooManyValues_EndsWithACode()
    {
        var library = LibrarySchema.Create(configure: builder => builder.ModifyRequestOptions(options => options.MaxResponseNodes = 5));

        Assert.Equal("""{"errors":[{"message":"The response has more than 5 values.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}""", await library.RunAsync("{ books { title pages } }"));
    }

    [Theory]
    [InlineData("{ books { ...a } } fragment a on Book { author { books { ...a } } }")]
    [InlineData("{ ...a } fragment a on Query { ...a hello }")]
    public async Task FragmentCycle_NeverEndsTheProcess(string query) =>
        Assert.False(string.IsNullOrEmpty(await _library.RunAsync(query)));

    [Fact]
    public async Task ErrorFilter_ReplacesTheError()
    {
        var library = LibrarySchema.Create(configure: builder => builder.AddErrorFilter(error => error.WithMessage("filtered").WithCode("F")));

        Assert.Equal("""{"errors":[{"message":"filtered","locations":[{"line":1,"column":3}],"path":["failLater"],"extensions":{"code":"F"}}],"data":{"failLater":null}}""", await library.RunAsync("{ failLater }"));
    }
}
