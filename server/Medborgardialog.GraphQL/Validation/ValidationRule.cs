using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>
/// One rule during one validation. It says which parts of the document it wants to see and reports what is wrong with them; what it
/// remembers is its own.
/// </summary>
/// <param name="code">The stable code of its errors.</param>
/// <param name="section">The anchor of the section that specifies it, or null for a rule of our own.</param>
internal abstract class ValidationRule(string code, string? section)
{
    public string Code { get; } = code;

    public string? SpecifiedBy { get; } = section is null ? null : "https://spec.graphql.org/September2025/#sec-" + section;

    protected ValidationContext Context { get; private set; } = null!;

    public void Listen(ValidationContext context, RuleEvents events)
    {
        Context = context;
        Subscribe(events);
    }

    protected abstract void Subscribe(RuleEvents on);

    protected void Report(string message, params ReadOnlySpan<ISyntaxNode> nodes) => Context.Report(this, message, nodes);
}
