using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation;

/// <summary>What the rules share about one document.</summary>
internal sealed class ValidationContext
{
    private static readonly DefinitionFacts Nothing = new();

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<IDefinitionNode, DefinitionFacts> _facts;
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly List<IError> _errors = [];

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Types = new TypeTracker(schema);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments[fragment.Name.Value] = fragment;
            }
        }

        _facts = FactCollector.Collect(schema, document);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public TypeTracker Types { get; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>The fragment with this name, the last one where there are several; null when there is none.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The spreads in a definition, those in its fragments not.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsOf(IDefinitionNode definition) => _facts.GetValueOrDefault(definition, Nothing).Spreads;

    /// <summary>Every fragment that an operation reaches, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsOf(OperationDefinitionNode operation)
    {
        if (!_reached.TryGetValue(operation, out var known))
        {
            var reached = new List<FragmentDefinitionNode>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<IDefinitionNode>();
            open.Push(operation);
            while (open.TryPop(out var definition))
            {
                foreach (var spread in SpreadsOf(definition))
                {
                    if (seen.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment)
                    {
                        reached.Add(fragment);
                        open.Push(fragment);
                    }
                }
            }

            _reached.Add(operation, known = reached);
        }

        return known;
    }

    /// <summary>Every use of a variable that an operation reaches.</summary>
    public IEnumerable<VariableUsage> VariablesOf(OperationDefinitionNode operation)
    {
        foreach (var usage in _facts.GetValueOrDefault(operation, Nothing).Variables)
        {
            yield return usage;
        }

        foreach (var fragment in FragmentsOf(operation))
        {
            foreach (var usage in _facts.GetValueOrDefault(fragment, Nothing).Variables)
            {
                yield return usage;
            }
        }
    }

    /// <summary>Adds an error.</summary>
    /// <exception cref="ValidationAbortedException">There are as many as allowed.</exception>
    public void Report(IError error)
    {
        if (_errors.Count >= Options.MaxErrors)
        {
            _errors.Add(ErrorBuilder.New().SetMessage("Too many validation errors, error limit reached. Validation aborted.").SetCode(ErrorCodes.TooManyErrors).Build());
            throw new ValidationAbortedException();
        }

        _errors.Add(error);
    }

    /// <summary>Adds the error of a broken limit and ends the validation.</summary>
    /// <exception cref="ValidationAbortedException">Always.</exception>
    public void Refuse(string message, string code, ISyntaxNode? node = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        _errors.Add((node is null ? error : error.AddLocation(node)).Build());
        throw new ValidationAbortedException();
    }
}
