using System.Text;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Validation;
using Xunit;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>Our parser, printer and validator beside graphql-js on the same documents.</summary>
public sealed class GraphQLJsComparisonTests(ComparisonFixture fixture) : IClassFixture<ComparisonFixture>
{
    private const int MaxShown = 10;

    [Fact]
    public void Documents_Parsed_FailWhereAndAsInGraphQLJs()
    {
        var differences = new List<string>();
        foreach (var (document, answer) in fixture.Cases)
        {
            var ours = Parse(document.Source, out _);
            var theirs = answer.Syntax is null ? "valid" : $"{answer.Syntax.At} {answer.Syntax.Message}";
            if (ours != theirs)
            {
                differences.Add($"ours: {ours}\ntheirs: {theirs}\n{document.Source}");
            }
        }

        AssertNone(differences);
    }

    [Fact]
    public void Documents_Printed_ReadAsInGraphQLJs()
    {
        var differences = new List<string>();
        foreach (var (document, answer) in fixture.Cases)
        {
            if (answer.Printed is not null && Parse(document.Source, out var node) == "valid" && SyntaxPrinter.Print(node!) != answer.Printed)
            {
                differences.Add($"ours:\n{SyntaxPrinter.Print(node!)}\ntheirs:\n{answer.Printed}");
            }
        }

        AssertNone(differences);
    }

    [Fact]
    public void Documents_Validated_HaveTheErrorsOfGraphQLJs()
    {
        var validator = new DocumentValidator(
            new ValidationOptions { MaxErrors = 1000, MaxAliases = 10_000, MaxDirectives = 10_000, MaxFields = 100_000, MaxDepth = 1000 },
            new CostOptions { EnforceCostLimits = false });
        var differences = new List<string>();
        var invalid = 0;
        foreach (var (document, answer) in fixture.Cases.Where(c => c.Document.Validate && c.Answer is { Syntax: null, Failed: null }))
        {
            var node = Utf8GraphQLParser.Parse(document.Source);
            var ours = validator.Validate(fixture.Schema, node).Select(Describe).ToList();
            var theirs = answer.Errors.Select(Describe).ToList();
            invalid += theirs.Count > 0 ? 1 : 0;
            var onlyOurs = Without(ours, theirs);
            var onlyTheirs = Without(theirs, ours);
            KnownDifferences.Remove(onlyOurs, onlyTheirs);
            if (onlyOurs.Count + onlyTheirs.Count > 0)
            {
                differences.Add($"only ours:\n  {string.Join("\n  ", onlyOurs)}\nonly theirs:\n  {string.Join("\n  ", onlyTheirs)}\n{document.Source}");
            }
        }

        AssertNone(differences);
        Assert.InRange(invalid, 1000, 5000);
    }

    private static string Parse(string source, out DocumentNode? document)
    {
        try
        {
            document = Utf8GraphQLParser.Parse(source, ParserOptions.Unlimited);
            return "valid";
        }
        catch (SyntaxException exception)
        {
            document = null;
            return $"{exception.Line}:{exception.Column} {exception.Message}";
        }
    }

    private static string Describe(IError error) =>
        $"{error.Code} {string.Join(' ', error.Locations?.Select(location => $"{location.Line}:{location.Column}") ?? [])} {error.Message}";

    private static string Describe(ReferenceError error)
    {
        var code = new StringBuilder();
        foreach (var character in error.Rule[..^"Rule".Length])
        {
            code.Append(char.IsAsciiLetterUpper(character) && code.Length > 0 ? "_" : string.Empty).Append(char.ToUpperInvariant(character));
        }

        return $"{code} {error.At} {error.Message}";
    }

    private static List<string> Without(List<string> errors, List<string> others)
    {
        var rest = others.ToList();
        return [.. errors.Where(error => !rest.Remove(error))];
    }

    private static void AssertNone(List<string> differences) =>
        Assert.True(differences.Count == 0, $"{differences.Count} documents differ, among them:\n\n{string.Join("\n\n----\n\n", differences.Take(MaxShown))}");
}
