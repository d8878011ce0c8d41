using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A document that is executed holds operations and fragments only. Specification section 5.1.1.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context, "EXECUTABLE_DEFINITIONS", "sec-Executable-Definitions")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<DocumentNode>(SyntaxKind.Document, Check);

    private void Check(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not IExecutableDefinitionNode)
            {
                Report($"The {Name(definition)} definition is not executable.", definition);
            }
        }
    }

    private static string Name(IDefinitionNode definition) => definition switch
    {
        ITypeDefinitionNode type => $"\"{type.Name.Value}\"",
        ITypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
