using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Refuses names that the schema does not have. It stands in until the specification's rules are here, and checks no more than execution relies on.</summary>
internal sealed class KnownNamesValidator : IDocumentValidator
{
    public IReadOnlyList<IError> Validate(Schema schema, DocumentNode document)
    {
        var errors = new List<IError>();
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation when schema.FindRootType(operation.Operation) is { } root:
                    Visit(operation.SelectionSet, root);
                    foreach (var variable in operation.VariableDefinitions)
                    {
                        CheckType(variable.Type);
                    }

                    break;
                case OperationDefinitionNode operation:
                    Add($"The schema has no {operation.Operation} type.", operation);
                    break;
                case FragmentDefinitionNode fragment when schema.FindType(fragment.TypeCondition.Name.Value) is { } type:
                    Visit(fragment.SelectionSet, type);
                    break;
                case FragmentDefinitionNode fragment:
                    Add($"Unknown type \"{fragment.TypeCondition.Name.Value}\".", fragment.TypeCondition);
                    break;
                default:
                    Add("The definition is not executable.", definition);
                    break;
            }
        }

        return errors;

        void Add(string message, ISyntaxNode node) => errors.Add(ErrorBuilder.New().SetMessage(message).AddLocation(node).Build());

        void CheckType(ITypeNode node)
        {
            switch (node)
            {
                case NonNullTypeNode nonNull:
                    CheckType(nonNull.Type);
                    break;
                case ListTypeNode list:
                    CheckType(list.Type);
                    break;
                case NamedTypeNode named when schema.FindType(named.Name.Value) is not { IsInputType: true }:
                    Add($"Unknown input type \"{named.Name.Value}\".", named);
                    break;
                default:
                    break;
            }
        }

        void Visit(SelectionSetNode selectionSet, NamedType type)
        {
            foreach (var selection in selectionSet.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        VisitField(field, type);
                        break;
                    case InlineFragmentNode inline:
                        if (inline.TypeCondition is null || schema.FindType(inline.TypeCondition.Name.Value) is not null)
                        {
                            Visit(inline.SelectionSet, inline.TypeCondition is null ? type : schema.FindType(inline.TypeCondition.Name.Value)!);
                        }
                        else
                        {
                            Add($"Unknown type \"{inline.TypeCondition.Name.Value}\".", inline.TypeCondition);
                        }

                        break;
                    case FragmentSpreadNode spread when !fragments.Contains(spread.Name.Value):
                        Add($"Unknown fragment \"{spread.Name.Value}\".", spread);
                        break;
                    default:
                        break;
                }
            }
        }

        void VisitField(FieldNode node, NamedType type)
        {
            if (schema.FindField(type, node.Name.Value) is not { } field)
            {
                Add($"Cannot query field \"{node.Name.Value}\" on type \"{type.Name}\".", node);
                return;
            }

            foreach (var argument in node.Arguments.Where(argument => field.FindArgument(argument.Name.Value) is null))
            {
                Add($"Unknown argument \"{argument.Name.Value}\" on field \"{field}\".", argument);
            }

            if (field.Type.IsLeafType != node.SelectionSet is null)
            {
                Add($"Field \"{node.Name.Value}\" of type \"{field.Type}\" must {(field.Type.IsLeafType ? "not " : string.Empty)}have a selection of subfields.", node);
            }
            else if (node.SelectionSet is not null)
            {
                Visit(node.SelectionSet, field.Type.Named);
            }
        }
    }
}
