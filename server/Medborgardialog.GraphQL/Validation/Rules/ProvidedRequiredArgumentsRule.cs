using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every required argument is given.</summary>
internal sealed class ProvidedRequiredArgumentsRule() : ValidationRule("PROVIDED_REQUIRED_ARGUMENTS", "Required-Arguments")
{
    protected override void Subscribe(RuleEvents on)
    {
        on.LeaveField.Add(CheckField);
        on.LeaveDirective.Add(CheckDirective);
    }

    private void CheckField(FieldNode node)
    {
        if (Context.Field is { } field)
        {
            foreach (var argument in field.Arguments)
            {
                if (IsMissing(argument, node.Arguments))
                {
                    Report($"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
                }
            }
        }
    }

    private void CheckDirective(DirectiveNode node)
    {
        if (Context.Directive is { } directive)
        {
            foreach (var argument in directive.Arguments)
            {
                if (IsMissing(argument, node.Arguments))
                {
                    Report($"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
                }
            }
        }
    }

    private static bool IsMissing(InputField argument, IReadOnlyList<ArgumentNode> given)
    {
        if (!argument.IsRequired)
        {
            return false;
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Name.Value == argument.Name)
            {
                return false;
            }
        }

        return true;
    }
}
