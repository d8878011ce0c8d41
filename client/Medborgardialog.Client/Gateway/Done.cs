using System.Text.Json.Serialization;

namespace Medborgardialog.Client.Gateway;

/// <summary>The data of a mutation of which the page only asks whether it was done; its field is aliased <c>result</c>.</summary>
/// <param name="Result">The payload.</param>
public sealed record Done(DonePayload Result);

/// <summary>A payload's declared errors.</summary>
/// <param name="Errors">Null or empty when the thing was done.</param>
public sealed record DonePayload(IReadOnlyList<DeclaredError>? Errors);

/// <summary>One of a mutation's declared errors.</summary>
/// <param name="TypeName">The error's type in the schema, such as <c>InvalidInputError</c>.</param>
/// <param name="Message">English, for developers.</param>
/// <param name="Field">The input field that was refused, where the error names one.</param>
/// <param name="Rule">The rule that was broken, such as <c>TOO_LONG</c>, where the error names one.</param>
public sealed record DeclaredError([property: JsonPropertyName("__typename")] string TypeName, string? Message, string? Field = null, string? Rule = null);
