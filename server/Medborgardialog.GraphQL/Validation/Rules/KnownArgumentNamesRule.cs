using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Arguments exist on their field or directive. Specification section 5.4.1.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context, "KNOWN_ARGUMENT_NAMES", "sec-Argument-Names")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<ArgumentNode>(SyntaxKind.Argument, argument =>
        {
            if (walk.Parent is FieldNode)
            {
                CheckField(argument);
            }
        });
        walk.Enter<DirectiveNode>(SyntaxKind.Directive, CheckDirective);
    }

    private void CheckField(ArgumentNode argument)
    {
        var name = argument.Name.Value;
        if (Context.Types is { Argument: null, Field: { } field, ParentType: { } parent })
        {
            Report($"Unknown argument \"{name}\" on field \"{parent.Name}.{field.Name}\".{Suggestions.DidYouMean(name, field.Arguments.Select(known => known.Name))}", argument);
        }
    }

    private void CheckDirective(DirectiveNode directive)
    {
        if (Schema.FindDirective(directive.Name.Value) is not { } definition)
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (definition.FindArgument(name) is null)
            {
                Report($"Unknown argument \"{name}\" on directive \"@{definition.Name}\".{Suggestions.DidYouMean(name, definition.Arguments.Select(known => known.Name))}", argument);
            }
        }
    }
}
