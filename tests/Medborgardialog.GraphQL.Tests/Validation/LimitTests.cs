using System.Globalization;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class LimitTests
{
    [Theory]
    [InlineData(19, null)]
    [InlineData(20, "MAX_DEPTH_EXCEEDED")]
    public void Validate_NestedFields_EndAtMaxDepth(int mothers, string? code) => AssertCode(code, "{ dog " + Nested("{ mother ", "{ name }", mothers - 1) + " }");

    [Fact]
    public void Validate_DepthHiddenInFragments_IsCounted()
    {
        var document = "{ dog { ...F0 } }" + string.Concat(Enumerable.Range(0, 20).Select(i => $" fragment F{i} on Dog {{ mother {{ ...F{i + 1} }} }}")) + " fragment F20 on Dog { name }";
        AssertCode(ErrorCodes.MaxDepthExceeded, document);
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(30, "MAX_DEPTH_EXCEEDED")]
    public void Validate_IntrospectionDepth_HasItsOwnLimit(int references, string? code) =>
        AssertCode(code, "{ __type(name: \"Dog\") { fields { type " + Nested("{ ofType ", "{ name }", references) + " } } }");

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "MAX_ALIASES_EXCEEDED")]
    public void Validate_Aliases_AreCounted(int count, string? code) => AssertCode(code, "{" + string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}: version")) + "}");

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "MAX_DIRECTIVES_EXCEEDED")]
    public void Validate_Directives_AreCounted(int count, string? code) => AssertCode(code, "{ version" + string.Concat(Enumerable.Repeat(" @tag(name: \"x\")", count)) + "}");

    [Theory]
    [InlineData(3, """{"data":{"count":3}}""", """{"data":{"count":3}}""")]
    [InlineData(
        4,
        """{"errors":[{"message":"A list has 4 items; 3 are allowed.","locations":[{"line":1,"column":18}],"extensions":{"code":"MAX_LIST_ITEMS_EXCEEDED"}}]}""",
        """{"errors":[{"message":"The variable \"$numbers\" got an invalid value: The list has 4 items; 3 are allowed.","locations":[{"line":1,"column":8}],"extensions":{"code":"MAX_LIST_ITEMS_EXCEEDED","variable":"numbers"}}]}""")]
    public async Task Run_ItemsOfAList_AreCountedWhereverTheyStand(int count, string inDocument, string inVariable)
    {
        var executor = new TestExecutor(builder => builder.AddQueryType<Numbers>().ModifyValidationOptions(options => options.MaxInputListItems = 3));
        var list = $"[{string.Join(',', Enumerable.Range(1, count))}]";

        Assert.Equal(inDocument, await executor.RunAsync($"{{ count(numbers: {list}) }}"));
        Assert.Equal(inVariable, await executor.RunAsync("query ($numbers: [Int!]!) { count(numbers: $numbers) }", $"{{\"numbers\":{list}}}"));
    }

    [Fact]
    public void Validate_ErrorsPastTheLimit_StopTheCheck()
    {
        var codes = Verdict.Codes("{ a b c d e f }", new ValidationOptions());
        Assert.Equal([.. Enumerable.Repeat("FIELDS_ON_CORRECT_TYPE", 5), ErrorCodes.TooManyErrors], codes);
    }

    [Fact]
    public void Validate_FragmentsThatDouble_AreRefusedFast()
    {
        var document = "{ dog { ...F0 } }" + string.Concat(Enumerable.Range(0, 60).Select(i => $" fragment F{i} on Dog {{ ...F{i + 1} ...F{i + 1} }}")) + " fragment F60 on Dog { name }";
        AssertCode(ErrorCodes.MaxFieldsExceeded, document);
    }

    [Fact]
    public void Validate_ManyPairsOfFields_AreRefused()
    {
        var document = "{ dog {" + string.Concat(Enumerable.Repeat(" mother { name }", 4_000)) + " } }";
        AssertCode(ErrorCodes.MaxFieldsExceeded, document);
    }

    [Fact]
    public void Validate_OneFieldManyTimes_IsCheap() => AssertCode(null, "{ dog {" + string.Concat(Enumerable.Repeat(" name", 4_900)) + " } }");

    [Fact]
    public void Validate_LongChainOfFragments_DoesNotOverflow()
    {
        var chain = string.Concat(Enumerable.Range(0, 3_000).Select(i => $" fragment F{i} on Dog {{ ...F{i + 1} }}"));
        Assert.Contains(Verdict.Codes("{ dog { ...F0 } }" + chain + " fragment F3000 on Dog { ...F0 }"), code => code is "NO_FRAGMENT_CYCLES" or ErrorCodes.DocumentTooLarge);
    }

    [Fact]
    public void Validate_TreeDeeperThanTheStack_IsRefused()
    {
        var selection = new SelectionSetNode(null, [new FieldNode(null, new NameNode("name"), null, [], [], null)]);
        for (var i = 0; i < 200_000; i++)
        {
            selection = new SelectionSetNode(null, [new FieldNode(null, new NameNode("mother"), null, [], [], selection)]);
        }

        var document = new DocumentNode(null, [new OperationDefinitionNode(null, null, null, OperationType.Query, [], [], selection)]);
        var error = Assert.Single(new DocumentValidator(new ValidationOptions(), new CostOptions()).Validate(PetSchema.Schema, document));
        Assert.Equal(ErrorCodes.DocumentTooLarge, error.Code);
    }

    // 1 dog + 1 owner + 10 pets + 10 owners + 100 pets; only objects cost in a schema without resolvers.
    [Theory]
    [InlineData(122, null)]
    [InlineData(121, "HC0047")]
    public void Validate_ListsInLists_Multiply(double allowed, string? code) => AssertCode(
        code,
        "{ dog { owner { pets { ... on Dog { owner { pets { name } } } } } } }",
        new CostOptions { MaxFieldCost = allowed });

    // 10 for the resolver with services + 1 connection + the books.
    [Theory]
    [InlineData("first: 2", 13, null)]
    [InlineData("first: 2", 12, "HC0047")]
    [InlineData("first: $n", 11, null)]
    [InlineData("first: $n", 10, "HC0047")]
    public void Validate_SlicingArgument_SetsTheLength(string slice, double allowed, string? code)
    {
        var schema = LibrarySchema.Create().Executor.Schema;
        var variables = slice.Contains('$', StringComparison.Ordinal) ? "($n: Int = 3)" : string.Empty;
        var document = $"query {variables} {{ pagedBooks({slice}) {{ nodes {{ title }} }} }}";
        var errors = Verdict.Errors(document, new ValidationOptions { MaxErrors = 100 }, new CostOptions { MaxFieldCost = allowed }, schema);
        Assert.Equal(code, errors.SingleOrDefault()?.Code);
    }

    // The page of this list has two items when nothing is said.
    [Theory]
    [InlineData("($n: Int)", """{"n":1}""", 12, false)]
    [InlineData("($n: Int)", """{"n":1}""", 11, true)]
    [InlineData("($n: Int = 1)", "{}", 12, false)]
    [InlineData("($n: Int = 1)", "{}", 11, true)]
    [InlineData("($n: Int = 1)", """{"n":2}""", 12, true)]
    [InlineData("($n: Int)", "{}", 13, false)]
    [InlineData("($n: Int)", "{}", 12, true)]
    [InlineData("($n: Int)", """{"n":null}""", 12, true)]
    public async Task Execute_SlicingVariable_CountsWithItsValue(string definition, string variables, double allowed, bool isRefused)
    {
        var library = LibrarySchema.Create(configure: builder => GraphQL.Hosting.RequestExecutorBuilderExtensions.ModifyCostOptions(builder, cost => cost.MaxFieldCost = allowed));

        // Twice, because the document is prepared only once.
        for (var i = 0; i < 2; i++)
        {
            var answer = await library.RunJsonAsync($"query {definition} {{ pagedBooks(first: $n) {{ nodes {{ title }} }} }}", variables);

            Assert.Equal(isRefused, !answer.TryGetProperty("data", out _));
            Assert.Equal(isRefused ? "HC0047" : null, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
        }
    }

    [Fact]
    public void Validate_CostLimitSwitchedOff_LetsAllThrough() => AssertCode(
        null,
        "{ dog { owner { pets { name } } } }",
        new CostOptions { MaxFieldCost = 1, EnforceCostLimits = false });

    [Fact]
    public async Task Execute_BrokenLimit_AnswersWithTheCode()
    {
        var answer = await LibrarySchema.Create(configure: builder => Hosting(builder)).RunJsonAsync("{ hello books { author { name } } }");
        Assert.Equal("MAX_DEPTH_EXCEEDED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));

        static void Hosting(GraphQL.Hosting.IRequestExecutorBuilder builder) => GraphQL.Hosting.RequestExecutorBuilderExtensions.ModifyValidationOptions(builder, options => options.MaxDepth = 2);
    }

    private static void AssertCode(string? code, string document, CostOptions? cost = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        var codes = Verdict.Codes(document, cost: cost);
        Assert.Equal(code is null ? [] : [code], codes);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Assert.True(seconds < 5, seconds.ToString(CultureInfo.InvariantCulture));
    }

    private static string Nested(string open, string inner, int times) =>
        string.Concat(Enumerable.Repeat(open, times)) + inner + string.Concat(Enumerable.Repeat(" }", times));

    public sealed class Numbers
    {
        public int Count(IReadOnlyList<int> numbers) => numbers.Count;
    }
}
