namespace Medborgardialog.GraphQL.Types;

/// <summary>What is known about the number of items that a list field gives, for the cost of a document.</summary>
/// <param name="AssumedSize">Items to assume when no slicing argument is given.</param>
/// <param name="SlicingArguments">Int arguments that bound the number of items.</param>
/// <param name="SizedFields">Fields of the result that hold the items; empty when the field itself is the list.</param>
public sealed record ListSize(int AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields);
