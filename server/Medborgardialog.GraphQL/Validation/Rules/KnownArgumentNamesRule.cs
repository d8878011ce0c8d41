using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Suggestions;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every argument exists on its field or directive.</summary>
internal sealed class KnownArgumentNamesRule() : ValidationRule("KNOWN_ARGUMENT_NAMES", "Argument-Names")
{
    private bool _inDirective;

    protected override void Subscribe(RuleEvents on)
    {
        on.Directive.Add(EnterDirective);
        on.LeaveDirective.Add(_ => _inDirective = false);
        on.Argument.Add(CheckField);
    }

    private void EnterDirective(DirectiveNode node, IHasDirectives holder)
    {
        _inDirective = true;
        if (Context.Directive is not { } directive)
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (directive.FindArgument(name) is null)
            {
                Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{Suggest(name, directive.Arguments)}", argument);
            }
        }
    }

    private void CheckField(ArgumentNode argument)
    {
        if (!_inDirective && Context.Argument is null && Context.Field is { } field && Context.ParentType is { } parent)
        {
            var name = argument.Name.Value;
            Report($"Unknown argument \"{name}\" on field \"{parent.Name}.{field.Name}\".{Suggest(name, field.Arguments)}", argument);
        }
    }

    private string Suggest(string name, IReadOnlyList<InputField> arguments) =>
        Context.HideSuggestions ? string.Empty : DidYouMean.Say(SuggestionList.Find(name, arguments.Select(argument => argument.Name)));
}
