using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Medborgardialog.Client.Gateway;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>Every operation of the client against the schema, and every record against its operation's selection.</summary>
public sealed class OperationsTests
{
    private static readonly SchemaFile Schema = SchemaFile.Read();
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Operations => [.. OperationDocuments.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_AsksOnly_ForWhatTheSchemaHas(string name)
    {
        var faults = new List<string>();
        var document = GraphQLParser.Parse(OperationDocuments.Text(name));
        var operation = Assert.Single(document.Definitions.OfType<OperationDefinitionNode>());
        var variables = operation.VariableDefinitions.ToDictionary(v => v.Variable.Name.Value, v => v.Type);

        Assert.Equal(name, operation.Name?.Value);
        faults.AddRange(variables.Values.Select(NameOf).Where(t => !Schema.Has(t)).Select(t => $"there is no type {t}"));
        Check(operation.SelectionSet, RootOf(operation), Fragments(document), variables, faults);

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Record_HoldsExactly_WhatItsOperationSelects(string name)
    {
        var faults = new List<string>();
        var document = GraphQLParser.Parse(OperationDocuments.Text(name));
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var record = typeof(Done).Assembly.GetTypes().SingleOrDefault(t => t.Name == $"{name}Result") ?? typeof(Done);

        Compare(record, operation.SelectionSet, RootOf(operation), Fragments(document), name, faults);

        Assert.Empty(faults);
    }

    private static string RootOf(OperationDefinitionNode operation) => operation.Operation == OperationType.Mutation ? "Mutation" : "Query";

    private static Dictionary<string, FragmentDefinitionNode> Fragments(DocumentNode document) =>
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value);

    private static void Check(
        SelectionSetNode set, string type, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, ITypeNode> variables, List<string> faults)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode { Name.Value: "__typename" })
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                if (Schema.Field(type, field.Name.Value) is not { } definition)
                {
                    faults.Add($"{type} has no field {field.Name.Value}");
                    continue;
                }

                CheckArguments(field, definition, type, variables, faults);
                var inner = NameOf(definition.Type);
                var isLeaf = field.SelectionSet is null;
                if (isLeaf != IsLeaf(inner))
                {
                    faults.Add($"{type}.{field.Name.Value} is {(isLeaf ? "an object" : "a leaf")}");
                }
                else if (!isLeaf)
                {
                    Check(field.SelectionSet!, inner, fragments, variables, faults);
                }
            }
            else
            {
                var (condition, inner) = Fragment(selection, type, fragments);
                if (!Schema.Has(condition) || !Schema.Overlap(type, condition))
                {
                    faults.Add($"a {type} is never a {condition}");
                }

                Check(inner, condition, fragments, variables, faults);
            }
        }
    }

    private static void CheckArguments(FieldNode field, FieldDefinitionNode definition, string type, Dictionary<string, ITypeNode> variables, List<string> faults)
    {
        foreach (var argument in field.Arguments)
        {
            var expected = definition.Arguments.FirstOrDefault(a => a.Name.Value == argument.Name.Value)?.Type;
            var fault = (expected, argument.Value) switch
            {
                (null, _) => "is not there",
                (_, VariableNode v) when !variables.TryGetValue(v.Name.Value, out var given) || !Fits(given, expected) => $"does not take ${v.Name.Value}",
                (_, EnumValueNode e) when !Schema.HasEnumValue(NameOf(expected), e.Value) => $"does not take {e.Value}",
                _ => null,
            };
            if (fault is not null)
            {
                faults.Add($"{type}.{field.Name.Value}({argument.Name.Value}:) {fault}");
            }
        }

        faults.AddRange(definition.Arguments
            .Where(a => a is { Type: NonNullTypeNode, DefaultValue: null } && field.Arguments.All(given => given.Name.Value != a.Name.Value))
            .Select(a => $"{type}.{field.Name.Value} needs {a.Name.Value}"));
    }

    /// <summary>GraphQL specification, section 5.8.5; no variable of ours has a default.</summary>
    private static bool Fits(ITypeNode given, ITypeNode expected) => (given, expected) switch
    {
        (NonNullTypeNode g, NonNullTypeNode e) => Fits(g.Type, e.Type),
        (NonNullTypeNode g, _) => Fits(g.Type, expected),
        (_, NonNullTypeNode) => false,
        (ListTypeNode g, ListTypeNode e) => Fits(g.Type, e.Type),
        (NamedTypeNode g, NamedTypeNode e) => g.Name.Value == e.Name.Value,
        _ => false,
    };

    private static void Compare(
        Type record, SelectionSetNode set, string type, Dictionary<string, FragmentDefinitionNode> fragments, string path, List<string> faults)
    {
        var selected = new Dictionary<string, (ITypeNode Type, SelectionSetNode? Set, bool IsConditional)>();
        Collect(set, type, false, fragments, selected);
        var properties = record.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => record.GetProperty(p.Name!)!).ToDictionary(JsonName);
        faults.AddRange(selected.Keys.Except(properties.Keys).Select(f => $"{path}: {record.Name} lacks {f}"));
        faults.AddRange(properties.Keys.Except(selected.Keys).Select(f => $"{path}: {record.Name}.{f} is not selected"));
        foreach (var (name, property) in properties.Where(p => selected.ContainsKey(p.Key)))
        {
            var (fieldType, inner, isConditional) = selected[name];
            CompareValue(property.PropertyType, Nullability.Create(property), fieldType, inner, isConditional, fragments, $"{path}.{name}", faults);
        }
    }

    private static void CompareValue(
        Type clr, NullabilityInfo info, ITypeNode type, SelectionSetNode? inner, bool isConditional, Dictionary<string, FragmentDefinitionNode> fragments, string path, List<string> faults)
    {
        var isNullable = type is not NonNullTypeNode;
        if (!isConditional && isNullable != (info.ReadState == NullabilityState.Nullable))
        {
            faults.Add($"{path} {(isNullable ? "can" : "cannot")} be null");
        }

        var bare = type is NonNullTypeNode nonNull ? nonNull.Type : type;
        clr = Nullable.GetUnderlyingType(clr) ?? clr;
        if (bare is ListTypeNode list)
        {
            if (!clr.IsGenericType || clr.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
            {
                faults.Add($"{path} is a list");
                return;
            }

            CompareValue(clr.GetGenericArguments()[0], info.GenericTypeArguments[0], list.Type, inner, false, fragments, path, faults);
        }
        else if (inner is not null)
        {
            Compare(clr, inner, NameOf(bare), fragments, path, faults);
        }
        else if (clr != ClrType(NameOf(bare)))
        {
            faults.Add($"{path} is {NameOf(bare)}, not {clr.Name}");
        }
    }

    private static void Collect(
        SelectionSetNode set, string type, bool isConditional, Dictionary<string, FragmentDefinitionNode> fragments,
        Dictionary<string, (ITypeNode Type, SelectionSetNode? Set, bool IsConditional)> into)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode field)
            {
                var fieldType = field.Name.Value == "__typename" ? new NonNullTypeNode(null, new NamedTypeNode("String")) : Schema.Field(type, field.Name.Value)?.Type;
                if (fieldType is not null)
                {
                    into.TryAdd(field.ResponseName, (fieldType, field.SelectionSet, isConditional));
                }
            }
            else
            {
                var (condition, inner) = Fragment(selection, type, fragments);
                Collect(inner, condition, isConditional || condition != type, fragments, into);
            }
        }
    }

    private static (string Condition, SelectionSetNode Set) Fragment(ISelectionNode selection, string type, Dictionary<string, FragmentDefinitionNode> fragments) => selection switch
    {
        InlineFragmentNode inline => (inline.TypeCondition?.Name.Value ?? type, inline.SelectionSet),
        FragmentSpreadNode spread => (fragments[spread.Name.Value].TypeCondition.Name.Value, fragments[spread.Name.Value].SelectionSet),
        _ => throw new InvalidOperationException($"{selection.Kind} is no fragment."),
    };

    private static string JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string NameOf(ITypeNode type) => type switch
    {
        NonNullTypeNode n => NameOf(n.Type),
        ListTypeNode l => NameOf(l.Type),
        NamedTypeNode n => n.Name.Value,
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };

    private static bool IsLeaf(string type) => ClrType(type) is not null;

    private static Type? ClrType(string type) => type switch
    {
        "Int" => typeof(int),
        "Long" => typeof(long),
        "Float" => typeof(double),
        "Boolean" => typeof(bool),
        "LocalDate" => typeof(DateOnly),
        "DateTime" => typeof(DateTimeOffset),
        "String" or "ID" => typeof(string),
        _ => Schema.IsEnum(type) ? typeof(string) : null,
    };
}
