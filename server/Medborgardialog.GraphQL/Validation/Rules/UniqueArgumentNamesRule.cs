using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A field or directive is given each argument once. Specification section 5.4.2.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context, "UNIQUE_ARGUMENT_NAMES", "sec-Argument-Uniqueness")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<FieldNode>(SyntaxKind.Field, field => Check(field.Arguments));
        walk.Enter<DirectiveNode>(SyntaxKind.Directive, directive => Check(directive.Arguments));
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Report($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
        }
    }
}
