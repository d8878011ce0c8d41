using Medborgardialog.GraphQL.Types.Introspection;
using Medborgardialog.GraphQL.Types.Scalars;

namespace Medborgardialog.GraphQL.Types;

/// <summary>The parts of a schema before it is checked.</summary>
internal sealed class SchemaDraft
{
    public string? Description { get; set; }

    public ObjectType? QueryType { get; set; }

    public ObjectType? MutationType { get; set; }

    public ObjectType? SubscriptionType { get; set; }

    public List<NamedType> Types { get; } = [];

    public List<DirectiveType> Directives { get; } = [];

    /// <summary>Faults found before the check, by whoever made the parts.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The scalar with this name, made when it is one that the engine knows and nobody asked before.</summary>
    public ScalarType Scalar(string name)
    {
        foreach (var type in Types)
        {
            if (type is ScalarType existing && existing.Name == name)
            {
                return existing;
            }
        }

        var scalar = BuiltInScalars.Create(name) ?? throw new ArgumentException($"There is no scalar {name}.", nameof(name));
        Types.Add(scalar);
        return scalar;
    }

    /// <summary>Adds what every schema has, checks everything and makes the schema.</summary>
    /// <exception cref="SchemaException">The schema has faults; all of them are named.</exception>
    public Schema Build()
    {
        foreach (var name in BuiltInScalars.Specified)
        {
            Scalar(name);
        }

        var introspection = new IntrospectionTypes(Scalar("String"), Scalar("Boolean"));
        Types.AddRange(introspection.Types);
        foreach (var directive in BuiltInDirectives.Create(Scalar("Boolean"), Scalar("String")).Reverse())
        {
            if (!Directives.Any(existing => existing.Name == directive.Name))
            {
                Directives.Insert(0, directive);
            }
        }

        var faults = Faults.Concat(SchemaValidator.Validate(this)).ToList();
        if (faults.Count > 0)
        {
            throw new SchemaException(faults);
        }

        return new Schema(this) { MetaFields = introspection.MetaFields };
    }
}
