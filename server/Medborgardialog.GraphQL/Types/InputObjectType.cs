using System.Text;
using System.Text.Json;

namespace Medborgardialog.GraphQL.Types;

/// <summary>An input object type (specification, section 3.10).</summary>
public sealed class InputObjectType(string name, string? description = null) : NamedType(name, description)
{
    /// <summary>Stands in the values given to <see cref="Create"/> for a field that was not given and has no default.</summary>
    internal static readonly object NotGiven = new();

    // So many names are looked through faster than one is made and hashed.
    private const int Few = 16;

    private Dictionary<string, InputField> _byName = new(StringComparer.Ordinal);
    private InputField[] _fields = [];
    private byte[][] _utf8Names = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyList<InputField> Fields => _fields;

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>The class that values become, or null.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <summary>Makes the runtime value of the field values (by index, converted); null keeps the array of values.</summary>
    internal Func<object?[], object>? Create { get; set; }

    /// <summary>The field with this name, or null.</summary>
    public InputField? FindField(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The field that a member of a JSON object names, or null; looked for from a place on, since members mostly come in the order of the fields.</summary>
    internal InputField? FindField(JsonProperty member, int from)
    {
        if (_utf8Names.Length > Few)
        {
            return FindField(member.Name);
        }

        for (var i = 0; i < _utf8Names.Length; i++)
        {
            var index = from + i < _utf8Names.Length ? from + i : from + i - _utf8Names.Length;
            if (member.NameEquals(_utf8Names[index]))
            {
                return _fields[index];
            }
        }

        return null;
    }

    internal void SetFields(IReadOnlyList<InputField> fields)
    {
        _fields = [.. fields];
        _utf8Names = [.. fields.Select(field => Encoding.UTF8.GetBytes(field.Name))];
        _byName = new(fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            fields[i].Index = i;
            _byName.TryAdd(fields[i].Name, fields[i]);
        }
    }
}
