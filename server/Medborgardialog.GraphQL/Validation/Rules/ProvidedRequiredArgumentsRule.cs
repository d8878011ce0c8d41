using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Required arguments are given. Specification section 5.4.3.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context, "PROVIDED_REQUIRED_ARGUMENTS", "sec-Required-Arguments")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Leave<FieldNode>(SyntaxKind.Field, node =>
        {
            if (Context.Types.Field is { } field)
            {
                Check(node, node.Arguments, field.Arguments, $"Field \"{field.Name}\"");
            }
        });
        walk.Leave<DirectiveNode>(SyntaxKind.Directive, node =>
        {
            if (Schema.FindDirective(node.Name.Value) is { } directive)
            {
                Check(node, node.Arguments, directive.Arguments, $"Directive \"@{directive.Name}\"");
            }
        });
    }

    private void Check(ISyntaxNode node, IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputField> known, string owner)
    {
        foreach (var argument in known)
        {
            if (argument.IsRequired && !given.Any(candidate => candidate.Name.Value == argument.Name))
            {
                Report($"{owner} argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
            }
        }
    }
}
