using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>What one operation or fragment uses, without what its fragments use.</summary>
internal sealed class DefinitionFacts
{
    /// <summary>The spreads in document order.</summary>
    public List<FragmentSpreadNode> Spreads { get; } = [];

    /// <summary>The uses of variables in document order.</summary>
    public List<VariableUsage> Variables { get; } = [];
}
