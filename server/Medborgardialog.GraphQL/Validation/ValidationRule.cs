using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>One rule of the specification's section 5. An instance checks one document.</summary>
/// <param name="context">The document and what is known about it.</param>
/// <param name="code">The stable code of the rule's errors.</param>
/// <param name="section">The anchor of the rule's section in the specification.</param>
internal abstract class ValidationRule(ValidationContext context, string code, string section)
{
    private const string Specification = "https://spec.graphql.org/September2025/#";

    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    /// <summary>Names the nodes that the rule wants to see.</summary>
    public abstract void Subscribe(DocumentWalk walk);

    protected void Report(string message, params IEnumerable<ISyntaxNode> nodes)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("specifiedBy", Specification + section);
        foreach (var node in nodes)
        {
            error.AddLocation(node);
        }

        Context.Report(error.Build());
    }
}
