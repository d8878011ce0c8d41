using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Rules;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Checks a document against every rule of the specification's section 5 in one walk, and against the limits.</summary>
/// <param name="options">The limits on documents.</param>
/// <param name="cost">The limits on what a document may cost.</param>
internal sealed class DocumentValidator(ValidationOptions options, CostOptions cost) : IDocumentValidator
{
    public IReadOnlyList<IError> Validate(Schema schema, DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            var context = new ValidationContext(schema, document, options);
            try
            {
                CountLimits.Check(context);
                CheckRules(context);
                if (context.Errors.Count == 0)
                {
                    CheckSize(context);
                }
            }
            catch (ValidationAbortedException)
            {
                return context.Errors;
            }

            return context.Errors;
        }
        catch (InsufficientExecutionStackException)
        {
            return [ErrorBuilder.New().SetMessage("The document is nested too deep to be validated.").SetCode(ErrorCodes.DocumentTooLarge).Build()];
        }
    }

    private static void CheckRules(ValidationContext context)
    {
        var walk = new DocumentWalk(context.Types);
        foreach (var rule in Rules(context))
        {
            rule.Subscribe(walk);
        }

        walk.Visit(context.Document);
    }

    /// <summary>The rules in the order in which their errors come for one node.</summary>
    private static ValidationRule[] Rules(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),
    ];

    private void CheckSize(ValidationContext context)
    {
        var meter = new OperationMeter(context.Schema, context.FindFragment, cost);
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            // The schema has no root for it: the executor says so.
            var size = meter.Measure(operation);
            if (size.Depth > options.MaxDepth)
            {
                context.Refuse($"The operation is {size.Depth} fields deep; {options.MaxDepth} are allowed.", ErrorCodes.MaxDepthExceeded, operation);
            }

            if (size.IntrospectionDepth > options.MaxIntrospectionDepth)
            {
                context.Refuse($"The operation is {size.IntrospectionDepth} fields of introspection deep; {options.MaxIntrospectionDepth} are allowed.", ErrorCodes.MaxDepthExceeded, operation);
            }

            if (size.Fields > options.MaxFields)
            {
                context.Refuse(FormattableString.Invariant($"The operation selects {size.Fields:0} fields; {options.MaxFields} are allowed."), ErrorCodes.MaxFieldsExceeded, operation);
            }

            if (cost.EnforceCostLimits && size.Cost > cost.MaxFieldCost)
            {
                context.Refuse(FormattableString.Invariant($"The operation costs {size.Cost:0}; {cost.MaxFieldCost:0} is allowed."), ErrorCodes.MaxCostExceeded, operation);
            }
        }
    }
}
