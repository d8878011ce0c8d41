using Microsoft.AspNetCore.Http;

namespace Medborgardialog.Client.Forms;

/// <summary>What the fields of one form read: the values that were sent, if this form was, and its errors.</summary>
/// <param name="Name">The form's name.</param>
/// <param name="Posted">The sent values, null when this form was not sent.</param>
/// <param name="Errors">The page's errors.</param>
public sealed record FormState(string Name, IFormCollection? Posted, FormErrors Errors)
{
    /// <summary>The control's id.</summary>
    public string Id(string field) => $"{Name}-{field}";

    /// <summary>What was typed, else what the field begins with.</summary>
    public string? Value(string field, string? initial) => Posted is null ? initial : Posted[field].ToString();

    /// <summary>What was ticked, else what the field begins with.</summary>
    public IReadOnlyCollection<string> Values(string field, IReadOnlyCollection<string>? initial) =>
        Posted is null ? initial ?? [] : [.. Posted[field].OfType<string>()];
}

/// <summary>What a field hands its control.</summary>
/// <param name="Id">The id that the label points at.</param>
/// <param name="DescribedBy">The ids of hint and error, in that order; null when there are none.</param>
/// <param name="Invalid"><c>true</c> or null, for aria-invalid.</param>
public sealed record FieldContext(string Id, string? DescribedBy, string? Invalid);

/// <summary>One choice of a field.</summary>
public sealed record Choice(string Value, string Label);
