namespace Medborgardialog.Client.Gateway.Operations.Responses;

/// <summary>The data of <c>SubmitResponse</c>.</summary>
public sealed record SubmitResponseResult(SubmitResponsePayload SubmitResponse);

/// <summary>The receipt, or why there is none.</summary>
public sealed record SubmitResponsePayload(Receipt? Receipt, IReadOnlyList<SubmissionError>? Errors);

/// <summary>Why there is no receipt; a refused response names everything that is wrong with it.</summary>
public sealed record SubmissionError(
    [property: System.Text.Json.Serialization.JsonPropertyName("__typename")] string TypeName, string? Message, string? Field = null, string? Rule = null,
    IReadOnlyList<ResponseFault>? Faults = null)
{
    /// <summary>The error as any mutation has it.</summary>
    public DeclaredError Declared() => new(TypeName, Message, Field, Rule);
}

/// <summary>One thing that is wrong with a response; of no question when it concerns the whole.</summary>
public sealed record ResponseFault(string? QuestionKey, string Rule, int? Limit);

/// <summary>What the sender gets: shown once, in the answer to the POST.</summary>
public sealed record Receipt([property: System.Text.Json.Serialization.JsonPropertyName("receipt")] string Code, DateOnly SubmittedOn, string Seriousness, IReadOnlyList<Redaction> Redactions, IReadOnlyList<HelpContact> Help);

/// <summary>How many of a kind were masked.</summary>
public sealed record Redaction(string Type, int Count);

/// <summary>Where to turn.</summary>
public sealed record HelpContact(string Name, string Number, string Purpose);
