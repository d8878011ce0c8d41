namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The kinds of operations. Specification section "Operations".</summary>
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read; its root fields run one after the other.</summary>
    Mutation,

    /// <summary>A long-lived stream of events.</summary>
    Subscription,
}
