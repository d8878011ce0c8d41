namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Our responses beside those of graphql-js to the same requests.</summary>
public sealed class ExecutionComparisonTests(ExecutionFixture fixture) : IClassFixture<ExecutionFixture>
{
    private const int MaxShown = 10;

    [Fact]
    public void Requests_Executed_AnswerAsInGraphQLJs()
    {
        var differences = new List<string>();
        var known = 0;
        foreach (var (request, ours, reference) in fixture.Cases)
        {
            Assert.True(reference.Invalid == 0, $"graphql-js finds faults in\n{request}");
            var theirs = ComparedResponse.Read(reference.Result!.Value);
            if (ours.IsSameAs(theirs))
            {
                continue;
            }

            known++;
            if (!KnownExecutionDifferences.Explain(request, ours, theirs))
            {
                differences.Add($"ours:\n{ours}\ntheirs:\n{theirs}\n{request}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} responses differ, among them:\n\n{string.Join("\n\n----\n\n", differences.OrderBy(text => text.Length).Take(MaxShown))}");
        Assert.InRange(known, 1, ExecutionFixture.Requests / 25);
    }

    [Fact]
    public void Requests_Executed_ReachDataAndErrorsOfEveryKind()
    {
        var responses = fixture.Cases.Select(one => one.Ours).ToList();
        Assert.Equal(ExecutionFixture.Requests, responses.Count);
        Assert.InRange(responses.Count(response => response.Data is null), 150, 650);
        Assert.InRange(responses.Count(response => response.Data == "null"), 40, 300);
        Assert.InRange(responses.Count(response => response is { Data.Length: > 100, Errors.Count: 0 }), 400, 1600);
        Assert.InRange(responses.Count(response => response.Data is not null && response.Errors.Count > 0), 800, 1600);
    }
}
