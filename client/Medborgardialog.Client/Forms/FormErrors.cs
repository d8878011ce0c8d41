using System.Collections;
using Medborgardialog.Client.Gateway;
using Medborgardialog.Client.Texts;
using Microsoft.AspNetCore.Http;

namespace Medborgardialog.Client.Forms;

/// <summary>What is wrong with what was sent, in the reader's language; the summary and the fields read it.</summary>
public sealed class FormErrors : IEnumerable<FormError>
{
    private readonly List<FormError> _errors = [];

    /// <summary>Whether something is wrong.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>Adds an error of a field.</summary>
    /// <param name="form">The form's name.</param>
    /// <param name="field">The field's name in the form, null when the error is of no field.</param>
    /// <param name="text">What is wrong and what to do.</param>
    public void Add(string? form, string? field, string text)
    {
        var error = new FormError(form, field, text);
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }

    /// <summary>Adds what a mutation refused; a field that the form has gets the error, others stand in the summary alone.</summary>
    public void Add(string form, IReadOnlyList<DeclaredError>? errors, IFormCollection posted)
    {
        foreach (var error in errors ?? [])
        {
            var field = error.Field is { } name && posted.ContainsKey(name) ? name : null;
            Add(form, field, ErrorTexts.For(error));
        }
    }

    /// <summary>Adds errors outside the payload.</summary>
    public void Add(string? form, IReadOnlyList<GatewayError> errors)
    {
        foreach (var error in errors)
        {
            Add(form, null, ErrorTexts.For(error));
        }
    }

    /// <summary>The first error of a field.</summary>
    public string? Of(string form, string field) => _errors.Find(e => e.Form == form && e.Field == field)?.Text;

    /// <inheritdoc />
    public IEnumerator<FormError> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One error; with a field it is linked to <c>form-field</c>, the id of the control.</summary>
public sealed record FormError(string? Form, string? Field, string Text);
