using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Limits;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>
/// Checks documents against a schema in one walk that all rules listen to. Specification chapter "Validation". Safe for concurrent use:
/// what a rule remembers lives as long as one validation.
/// </summary>
public sealed class DocumentValidator(ValidationOptions options)
{
    /// <summary>Validates with the default options.</summary>
    public DocumentValidator() : this(ValidationOptions.Default)
    {
    }

    /// <summary>
    /// The faults of the document, each with its locations, a stable code and the section of the specification; empty when it is valid.
    /// A hostile document ends validation early, with an error.
    /// </summary>
    public IReadOnlyList<IError> Validate(Schema schema, DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var rules = SpecifiedRules.Create();
        if (options.Limits is not null)
        {
            rules.AddRange(LimitRules.Create(options.Limits));
        }

        return Validate(schema, document, options, rules);
    }

    internal static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions options, IReadOnlyList<ValidationRule> rules)
    {
        var context = new ValidationContext(schema, document, options);
        var events = new RuleEvents();
        foreach (var rule in rules)
        {
            rule.Listen(context, events);
        }

        try
        {
            new DocumentWalker(context, events).Walk();
        }
        catch (ValidationAbortedException aborted)
        {
            context.Add(ErrorBuilder.New().SetMessage(aborted.Message).SetCode(aborted.Code).Build());
        }

        return context.Errors;
    }
}
