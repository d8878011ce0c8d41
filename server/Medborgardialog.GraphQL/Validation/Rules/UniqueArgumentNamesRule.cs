using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>An argument is given once.</summary>
internal sealed class UniqueArgumentNamesRule() : ValidationRule("UNIQUE_ARGUMENT_NAMES", "Argument-Uniqueness")
{
    protected override void Subscribe(RuleEvents on)
    {
        on.Field.Add(field => Check(field.Arguments));
        on.Directive.Add((directive, _) => Check(directive.Arguments));
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
        }
    }
}
