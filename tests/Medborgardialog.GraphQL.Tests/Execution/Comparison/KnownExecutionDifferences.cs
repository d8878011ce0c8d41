using System.Text.Json;
using System.Text.RegularExpressions;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Where our responses differ from those of graphql-js 16 on purpose, with the reason for each.</summary>
internal static class KnownExecutionDifferences
{
    /// <summary>Whether the difference between two responses to a request is known.</summary>
    public static bool Explain(ComparedRequest request, ComparedResponse ours, ComparedResponse theirs) =>
        IsRefusedForCondition(request, ours)
        || (ours.Data == theirs.Data && (AreFaultsOfSameVariables(ours, theirs) || (request.HasAsynchronousFields && IsChoice(ours, theirs) && IsChoice(theirs, ours))));

    // A condition that is null (its variable is nullable and has a default) ends the request before anything runs. graphql-js finds it
    // when it collects the fields beside it, so that the field above it becomes null.
    private static bool IsRefusedForCondition(ComparedRequest request, ComparedResponse ours) =>
        ours is { Data: null, Errors: [var only] }
        && Regex.Match(only.Message, "^The variable \"\\$(\\w+)\" decides about @skip or @include") is { Success: true } match
        && request.Variables.TryGetProperty(match.Groups[1].Value, out var given)
        && given.ValueKind == JsonValueKind.Null;

    // graphql-js reports every fault inside one variable, we report the first.
    private static bool AreFaultsOfSameVariables(ComparedResponse ours, ComparedResponse theirs) =>
        ours.Data is null && ours.Errors.Select(error => error.Place).SequenceEqual(theirs.Errors.Select(error => error.Place).Distinct());

    // Where several errors end in the same null, the specification lets a server choose which to report (section 6.4.4). graphql-js
    // goes by the time at which asynchronous fields fail, we by the order of the document. Each null must have an error on both sides.
    private static bool IsChoice(ComparedResponse left, ComparedResponse right)
    {
        var rest = right.Errors.Select(error => error.Place).ToList();
        return left.Errors
            .Where(error => !rest.Remove(error.Place))
            .All(error => error.Path is not null
                && left.NullAbove(error.Path) is { } lost
                && lost != string.Join('.', error.Path)
                && right.Errors.Any(other => other.Path is not null && right.NullAbove(other.Path) == lost));
    }
}
