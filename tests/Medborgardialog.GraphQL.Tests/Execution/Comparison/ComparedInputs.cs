using System.Text.Json;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

public enum Shade
{
    Red,
    Green,
    Blue,
}

public sealed record Span(double From = 0.5, Optional<double?> To = default);

public sealed record Filter(
    string Text,
    Optional<Shade?> Shade,
    Optional<Span?> Width,
    Optional<List<List<int?>>?> Matrix,
    Optional<List<Filter>?> And,
    Optional<Reference?> Place,
    Optional<JsonElement?> Data,
    int Limit = 5,
    Shade? Tone = Comparison.Shade.Green,
    [property: DefaultValue(null)] string? Note = null);

[OneOf]
public sealed record Reference([property: GraphQLType("ID")] string? Id, string? Name, int? Code, Reference? Nested, Filter? Filter, List<int>? Numbers);
