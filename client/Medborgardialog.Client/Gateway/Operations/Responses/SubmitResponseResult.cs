namespace Medborgardialog.Client.Gateway.Operations.Responses;

/// <summary>The data of <c>SubmitResponse</c>.</summary>
public sealed record SubmitResponseResult(SubmitResponsePayload? SubmitResponse);

/// <summary>The receipt, or why there is none.</summary>
public sealed record SubmitResponsePayload(Receipt? Receipt, IReadOnlyList<DeclaredError>? Errors);

/// <summary>What the sender gets: shown once, in the answer to the POST.</summary>
public sealed record Receipt([property: System.Text.Json.Serialization.JsonPropertyName("receipt")] string Code, DateOnly SubmittedOn, string Seriousness, IReadOnlyList<Redaction> Redactions, IReadOnlyList<HelpContact> Help);

/// <summary>How many of a kind were masked.</summary>
public sealed record Redaction(string Type, int Count);

/// <summary>Where to turn.</summary>
public sealed record HelpContact(string Name, string Number, string Purpose);
