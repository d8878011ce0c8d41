using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Descriptions from the XML documentation that the compiler writes beside an assembly; none where the file is missing.</summary>
internal sealed partial class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, XmlDocumentation> Loaded = new();
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    private XmlDocumentation(Assembly assembly)
    {
        var file = string.IsNullOrEmpty(assembly.Location) ? null : Path.ChangeExtension(assembly.Location, ".xml");
        if (file is null || !File.Exists(file))
        {
            return;
        }

        try
        {
            foreach (var member in XDocument.Load(file).Descendants("member"))
            {
                if (member.Attribute("name")?.Value is { } name)
                {
                    var parenthesis = name.IndexOf('(', StringComparison.Ordinal);
                    _members.TryAdd(parenthesis < 0 ? name : name[..parenthesis], member);
                }
            }
        }
        catch (XmlException)
        {
            // A broken documentation file costs the descriptions, nothing else.
            _members.Clear();
        }
    }

    public static string? Of(Type type) => Text(Find(type, "T:" + Id(type))?.Element("summary"));

    public static string? Of(FieldInfo value) => Text(Find(value.DeclaringType!, $"F:{Id(value.DeclaringType!)}.{value.Name}")?.Element("summary"));

    public static string? Of(PropertyInfo property)
    {
        var own = Text(Find(property.DeclaringType!, $"P:{Id(property.DeclaringType!)}.{property.Name}")?.Element("summary"));
        return own ?? Parameter(Find(property.DeclaringType!, "T:" + Id(property.DeclaringType!)), property.Name);
    }

    public static string? Of(MethodInfo method)
    {
        var member = Find(method.DeclaringType!, $"M:{Id(method.DeclaringType!)}.{method.Name}");
        var summary = Text(member?.Element("summary"));
        var returns = Text(member?.Element("returns"));
        return returns is null ? summary : summary is null ? $"**Returns:** {returns}" : $"{summary}\n\n**Returns:** {returns}";
    }

    public static string? Of(ParameterInfo parameter)
    {
        var declaring = parameter.Member.DeclaringType!;
        return parameter.Member is MethodInfo method
            ? Parameter(Find(declaring, $"M:{Id(declaring)}.{method.Name}"), parameter.Name!)
            : Parameter(Find(declaring, "T:" + Id(declaring)), parameter.Name!);
    }

    private static XElement? Find(Type type, string name) =>
        Loaded.GetOrAdd(type.Assembly, static assembly => new XmlDocumentation(assembly))._members.GetValueOrDefault(name);

    private static string Id(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(element, text);
        var clean = Blanks().Replace(text.ToString(), " ").Replace(" \n\n ", "\n\n", StringComparison.Ordinal).Replace("\n\n ", "\n\n", StringComparison.Ordinal).Trim();
        return clean.Length == 0 ? null : clean;
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
            {
                text.Append(plain.Value);
            }
            else if (node is XElement child)
            {
                switch (child.Name.LocalName)
                {
                    case "see" or "seealso" or "paramref" or "typeparamref":
                        var target = child.Attribute("langword")?.Value ?? child.Attribute("name")?.Value ?? child.Attribute("href")?.Value ?? child.Attribute("cref")?.Value ?? string.Empty;
                        text.Append('`').Append(target[(target.LastIndexOf('.') + 1)..]).Append('`');
                        break;
                    case "c":
                        text.Append('`').Append(child.Value).Append('`');
                        break;
                    case "para":
                        text.Append("\n\n");
                        Append(child, text);
                        break;
                    default:
                        Append(child, text);
                        break;
                }
            }
        }
    }

    [GeneratedRegex("[ \\t\\r]*\\n(?!\\n)[ \\t\\r]*|[ \\t\\r]+")]
    private static partial Regex Blanks();
}
