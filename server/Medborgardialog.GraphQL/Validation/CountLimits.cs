using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>Refuses documents with more aliases, directives or items of a list than allowed, before any rule spends time on them.</summary>
internal static class CountLimits
{
    /// <exception cref="ValidationAbortedException">A limit is broken; the error is in the context.</exception>
    public static void Check(ValidationContext context)
    {
        var aliases = 0;
        var directives = 0;
        var walk = new DocumentWalk(new TypeTracker(context.Schema));
        walk.Enter<FieldNode>(SyntaxKind.Field, field =>
        {
            if (field.Alias is not null && ++aliases > context.Options.MaxAliases)
            {
                context.Refuse($"The document has more than {context.Options.MaxAliases} aliases.", ErrorCodes.MaxAliasesExceeded, field);
            }
        });
        walk.Enter<DirectiveNode>(SyntaxKind.Directive, directive =>
        {
            if (++directives > context.Options.MaxDirectives)
            {
                context.Refuse($"The document has more than {context.Options.MaxDirectives} directives.", ErrorCodes.MaxDirectivesExceeded, directive);
            }
        });
        walk.Enter<ListValueNode>(SyntaxKind.ListValue, list =>
        {
            if (list.Items.Count > context.Options.MaxInputListItems)
            {
                context.Refuse($"A list has {list.Items.Count} items; {context.Options.MaxInputListItems} are allowed.", ErrorCodes.MaxListItemsExceeded, list);
            }
        });
        walk.Visit(context.Document);
    }
}
