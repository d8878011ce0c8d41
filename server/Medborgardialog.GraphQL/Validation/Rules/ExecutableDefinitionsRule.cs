using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A document to execute holds operations and fragments only.</summary>
internal sealed class ExecutableDefinitionsRule() : ValidationRule("EXECUTABLE_DEFINITIONS", "Executable-Definitions")
{
    protected override void Subscribe(RuleEvents on) => on.Document.Add(Check);

    private void Check(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not IExecutableDefinitionNode)
            {
                Report($"The {NameOf(definition)} definition is not executable.", definition);
            }
        }
    }

    private static string NameOf(IDefinitionNode definition) => definition switch
    {
        ITypeDefinitionNode type => $"\"{type.Name.Value}\"",
        ITypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
