using System.Text.Json.Nodes;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Makes the variables of a request: most are of their type, in all the forms that coercion takes; some are missing, null or wrong.</summary>
internal sealed class VariableGenerator(Schema schema, Random random)
{
    public JsonObject Next(OperationDefinitionNode operation)
    {
        var variables = new JsonObject();
        foreach (var definition in operation.VariableDefinitions)
        {
            var type = VariableCoercion.TypeOf(schema, definition.Type);
            if (random.Next(8) > 0 || (type.IsNonNull && definition.DefaultValue is null && random.Next(8) > 0))
            {
                variables[definition.Variable.Name.Value] = Value(type, 0);
            }
        }

        if (random.Next(10) == 0)
        {
            variables["unknown"] = 1;
        }

        return variables;
    }

    private JsonNode? Value(GraphQLType type, int depth)
    {
        if (random.Next(60) == 0)
        {
            return Wrong();
        }

        if (!type.IsNonNull && random.Next(8) == 0)
        {
            return null;
        }

        switch (type.Nullable)
        {
            case ListType list when random.Next(5) > 0:
                var items = new JsonArray();
                for (var i = random.Next(depth > 4 ? 1 : 3); i > 0; i--)
                {
                    items.Add(Value(list.OfType, depth + 1));
                }

                return items;
            case ListType list:
                return Value(list.OfType, depth + 1);
            case InputObjectType input:
                return Object(input, depth);
            case EnumType values:
                return values.Values[random.Next(values.Values.Count)].Name;
            default:
                return Scalar(type.Named.Name);
        }
    }

    private JsonNode? Scalar(string name) => name switch
    {
        "Int" => random.Next(4) == 0 ? JsonNode.Parse("3.0") : random.Next(-100, 100),
        "Float" => random.Next(3) switch { 0 => 4, 1 => JsonNode.Parse("-2.5e2"), _ => 0.125 },
        "Boolean" => random.Next(2) == 0,
        "ID" => random.Next(2) == 0 ? 7 : "x",
        "JSON" => random.Next(3) switch { 0 => new JsonObject { ["b"] = new JsonArray(1, "x", null), ["a"] = false }, 1 => 2.5, _ => "text" },
        _ => random.Next(3) switch { 0 => string.Empty, 1 => "å \"ö\" \n 😀", _ => "plats" },
    };

    private JsonNode? Wrong() => random.Next(9) switch
    {
        0 => null,
        1 => "5",
        2 => 2.5,
        3 => 1e12,
        4 => true,
        5 => new JsonArray(null, 1),
        6 => new JsonObject { ["unknown"] = 1 },
        7 => new JsonObject { ["id"] = "1", ["name"] = "2" },
        _ => "NONE",
    };

    private JsonObject Object(InputObjectType type, int depth)
    {
        var members = new JsonObject();
        var fields = type.IsOneOf
            ? [type.Fields[depth > 3 ? 0 : random.Next(type.Fields.Count)]]
            : type.Fields.Where(field => (field.IsRequired && random.Next(60) > 0) || (depth < 4 && random.Next(3) == 0)).ToList();
        foreach (var field in fields.OrderBy(_ => random.Next()))
        {
            members[field.Name] = Value(type.IsOneOf && random.Next(20) > 0 ? new NonNullType(field.Type.Nullable) : field.Type, depth + 1);
        }

        if (random.Next(80) == 0)
        {
            members["unknown"] = Value(type, depth + 5);
        }

        return members;
    }
}
