using Medborgardialog.GraphQL.Tests.Execution.Comparison;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    private static readonly TestExecutor Executor = ExecutionFixture.CreateExecutor();

    [Theory]
    [InlineData("($v: Shade) { echoTexts(shades: [BLUE, $v]) }", "{}", "shades=[BLUE,null,];text=1:å;shade=GREEN;")]
    [InlineData("($v: Float) { echoNumbers(b: 1, e: [[$v]]) }", "{}", "b=i1;c=[i1,i2,];e=[[null,],];f=true;g=null;")]
    public async Task Variable_NotGivenInsideList_IsNull(string query, string variables, string expected) =>
        Assert.Equal(expected, await EchoAsync("query " + query, variables));

    [Theory]
    [InlineData("$v: SpanInput", """{"v":{"to":2}}""", "{b={from=f500;to=f2000;};}")]
    [InlineData("$v: SpanInput = {}", "{}", "{b={from=f500;};}")]
    [InlineData("$v: [Shade!]", """{"v":"BLUE"}""", "{b=[4:BLUE,];}")]
    [InlineData("$v: ID", """{"v":7}""", "{b=1:7;}")]
    [InlineData("$v: JSON", """{"v":{"x":[1,null]}}""", "{b={x=[f1000,null,];};}")]
    [InlineData("$v: Int", """{"v":null}""", "{b=null;}")]
    [InlineData("$v: Int", "{}", "{}")]
    public async Task Variable_InsideCustomScalar_ShowsItsCoercedValue(string definition, string variables, string expected) =>
        Assert.Equal($"data={expected};", await EchoAsync($"query ({definition}) {{ echoDataLater(data: {{ b: $v }}) }}", variables));

    [Theory]
    [InlineData("@skip(if: $v)")]
    [InlineData("@include(if: $v)")]
    public async Task Condition_WithVariableThatIsNull_RefusesTheRequest(string directive)
    {
        var query = $"query ($v: Boolean = true) {{ __typename {directive} other: __typename }}";

        var response = await Executor.RunJsonAsync(query, """{"v":null}""");

        Assert.False(response.TryGetProperty("data", out _));
        Assert.Equal("HC0018", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True((await Executor.RunJsonAsync(query, "{}")).TryGetProperty("data", out _));
    }

    private static async Task<string?> EchoAsync(string query, string variables)
    {
        var response = await Executor.RunJsonAsync(query, variables);
        return response.GetProperty("data").EnumerateObject().Single().Value.GetString();
    }
}
