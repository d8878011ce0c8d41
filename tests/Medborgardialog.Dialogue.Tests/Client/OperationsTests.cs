using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Medborgardialog.Client.Gateway;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>Every operation of the client against the schema, and every record against its operation's selection.</summary>
public sealed class OperationsTests(OperationsTests.ServerSchema server) : IClassFixture<OperationsTests.ServerSchema>
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly List<string> _faults = [];
    private Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private Dictionary<string, ITypeNode> _variables = [];

    public static TheoryData<string> Operations => [.. OperationDocuments.Names];

    private Schema Schema => server.Schema;

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_AsksOnly_ForWhatTheSchemaHas(string name)
    {
        var operation = Read(name);

        Assert.Equal(name, operation.Name?.Value);
        _faults.AddRange(_variables.Values.Select(NameOf).Where(t => Schema.FindType(t) is null).Select(t => $"there is no type {t}"));
        Check(operation.SelectionSet, Schema.FindRootType(operation.Operation)!);

        Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Record_HoldsExactly_WhatItsOperationSelects(string name)
    {
        var operation = Read(name);
        var record = typeof(Done).Assembly.GetTypes().SingleOrDefault(t => t.Name == $"{name}Result") ?? typeof(Done);

        Compare(record, operation.SelectionSet, Schema.FindRootType(operation.Operation)!, name);

        Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
    }

    private OperationDefinitionNode Read(string name)
    {
        var document = Utf8GraphQLParser.Parse(OperationDocuments.Text(name));
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value);
        _variables = operation.VariableDefinitions.ToDictionary(v => v.Variable.Name.Value, v => v.Type);
        return operation;
    }

    private void Check(SelectionSetNode set, NamedType type)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is not FieldNode field)
            {
                var (condition, inner) = Fragment(selection, type);
                if (condition is null || !Schema.DoTypesOverlap(type, condition))
                {
                    _faults.Add($"a {type} is never what the fragment is for");
                    continue;
                }

                Check(inner, condition);
            }
            else if (field.Name.Value == "__typename")
            {
                continue;
            }
            else if ((type as ComplexType)?.FindField(field.Name.Value) is not { } definition)
            {
                _faults.Add($"{type} has no field {field.Name.Value}");
            }
            else if (definition.Type.IsLeafType != field.SelectionSet is null)
            {
                _faults.Add($"{definition} is {(definition.Type.IsLeafType ? "a leaf" : "an object")}");
            }
            else
            {
                CheckArguments(field, definition);
                if (field.SelectionSet is { } inner)
                {
                    Check(inner, definition.Type.Named);
                }
            }
        }
    }

    private void CheckArguments(FieldNode field, OutputField definition)
    {
        foreach (var argument in field.Arguments)
        {
            var expected = definition.FindArgument(argument.Name.Value)?.Type;
            var fault = (expected, argument.Value) switch
            {
                (null, _) => "is not there",
                (_, VariableNode v) when !_variables.TryGetValue(v.Name.Value, out var given) || !Fits(given, expected) => $"does not take ${v.Name.Value}",
                (_, EnumValueNode e) when (expected.Named as EnumType)?.FindValue(e.Value) is null => $"does not take {e.Value}",
                _ => null,
            };
            if (fault is not null)
            {
                _faults.Add($"{definition}({argument.Name.Value}:) {fault}");
            }
        }

        _faults.AddRange(definition.Arguments
            .Where(a => a.IsRequired && field.Arguments.All(given => given.Name.Value != a.Name))
            .Select(a => $"{definition} needs {a.Name}"));
    }

    /// <summary>GraphQL specification, section 5.8.5; no variable of ours has a default.</summary>
    private static bool Fits(ITypeNode given, GraphQLType expected) => (given, expected) switch
    {
        (NonNullTypeNode g, NonNullType e) => Fits(g.Type, e.OfType),
        (NonNullTypeNode g, _) => Fits(g.Type, expected),
        (_, NonNullType) => false,
        (ListTypeNode g, ListType e) => Fits(g.Type, e.OfType),
        (NamedTypeNode g, NamedType e) => g.Name.Value == e.Name,
        _ => false,
    };

    private void Compare(Type record, SelectionSetNode set, NamedType type, string path)
    {
        var selected = new Dictionary<string, Selected>();
        Collect(set, type, false, selected);
        var properties = record.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => record.GetProperty(p.Name!)!).ToDictionary(JsonName);
        _faults.AddRange(selected.Keys.Except(properties.Keys).Select(f => $"{path}: {record.Name} lacks {f}"));
        _faults.AddRange(properties.Keys.Except(selected.Keys).Where(_ => record != typeof(DeclaredError)).Select(f => $"{path}: {record.Name}.{f} is not selected"));
        foreach (var (name, property) in properties.Where(p => selected.ContainsKey(p.Key)))
        {
            // What a type parameter stands for says nothing of null; Connection<T> holds it by its constraint.
            CompareValue(property.PropertyType, _nullability.Create(property), selected[name], $"{path}.{name}", record.IsGenericType);
        }
    }

    private void CompareValue(Type clr, NullabilityInfo info, Selected selected, string path, bool isGeneric = false)
    {
        if (!selected.IsConditional && selected.Type.IsNonNull == (info.ReadState == NullabilityState.Nullable))
        {
            _faults.Add($"{path} {(selected.Type.IsNonNull ? "cannot" : "can")} be null");
        }

        clr = Nullable.GetUnderlyingType(clr) ?? clr;
        var bare = selected.Type.Nullable;
        if (bare is ListType list)
        {
            if (clr.IsGenericType && clr.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                CompareValue(clr.GetGenericArguments()[0], info.GenericTypeArguments[0], new Selected(list.OfType, selected.Set, isGeneric), path);
            }
            else
            {
                _faults.Add($"{path} is a list");
            }
        }
        else if (selected.Set is { } set)
        {
            Compare(clr, set, bare.Named, path);
        }
        else if (clr != ClrType(bare.Named))
        {
            _faults.Add($"{path} is {bare}, not {clr.Name}");
        }
    }

    private void Collect(SelectionSetNode set, NamedType type, bool isConditional, Dictionary<string, Selected> into)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is not FieldNode field)
            {
                var (condition, inner) = Fragment(selection, type);
                Collect(inner, condition ?? type, isConditional || condition != type, into);
            }
            else if ((field.Name.Value == "__typename" ? new NonNullType(Schema.FindType("String")!) : (type as ComplexType)?.FindField(field.Name.Value)?.Type) is { } fieldType)
            {
                into.TryAdd(field.ResponseName, new Selected(fieldType, field.SelectionSet, isConditional));
            }
        }
    }

    private (NamedType? Condition, SelectionSetNode Set) Fragment(ISelectionNode selection, NamedType type) => selection switch
    {
        InlineFragmentNode { TypeCondition: null } inline => (type, inline.SelectionSet),
        InlineFragmentNode inline => (Schema.FindType(inline.TypeCondition.Name.Value), inline.SelectionSet),
        FragmentSpreadNode spread => (Schema.FindType(_fragments[spread.Name.Value].TypeCondition.Name.Value), _fragments[spread.Name.Value].SelectionSet),
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

    private static Type ClrType(NamedType type) => type.Name switch
    {
        "Int" => typeof(int),
        "Long" => typeof(long),
        "Float" => typeof(double),
        "Boolean" => typeof(bool),
        "LocalDate" => typeof(DateOnly),
        "DateTime" => typeof(DateTimeOffset),
        _ => typeof(string),
    };

    private sealed record Selected(GraphQLType Type, SelectionSetNode? Set, bool IsConditional);

    public sealed class ServerSchema : IAsyncLifetime
    {
        private readonly DialogueApi _api = new();

        public Schema Schema => _api.Executor.Schema;

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await _api.DisposeAsync();
    }
}
