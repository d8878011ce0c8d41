using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Tests.Validation;

/// <summary>What the validator says about a document, one line per error: code-free message, then the places as line:column.</summary>
internal static class Verdict
{
    /// <summary>The errors with one code.</summary>
    public static string[] Of(string code, string document) =>
        [.. Errors(document).Where(error => error.Code == code).Select(Print)];

    /// <summary>The codes of all errors, in order.</summary>
    public static string[] Codes(string document, ValidationOptions? options = null, CostOptions? cost = null) =>
        [.. Errors(document, options, cost).Select(error => error.Code!)];

    public static IReadOnlyList<IError> Errors(string document, ValidationOptions? options = null, CostOptions? cost = null, Schema? schema = null) =>
        new DocumentValidator(options ?? new ValidationOptions { MaxErrors = 100 }, cost ?? new CostOptions())
            .Validate(schema ?? PetSchema.Schema, Utf8GraphQLParser.Parse(document, ParserOptions.Unlimited));

    private static string Print(IError error) =>
        error.Message + " @" + string.Concat((error.Locations ?? []).Select(location => $" {location.Line}:{location.Column}"));
}
