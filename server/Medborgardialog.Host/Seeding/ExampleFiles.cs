using System.Text.Json;
using System.Text.Json.Serialization;
using Medborgardialog.Data.Seeding;
using Medborgardialog.Domain.ProblemPictures;

namespace Medborgardialog.Host.Seeding;

/// <summary>The example rounds and what the example's invented staff decided, as their files say.</summary>
internal static class ExampleFiles
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Rounds ReadRounds() => Read<Rounds>("dialogue/rounds.json");

    public static Decisions ReadDecisions() => Read<Decisions>("dialogue/decisions.json");

    /// <summary>A file of answers: its header, and the rows of one audience.</summary>
    public static (IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) ReadAnswers(string file, string audience)
    {
        using var reader = new StreamReader(SeedFile.Open($"dialogue/{file}"));
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        var column = Array.IndexOf(lines[0], "audience");
        return (lines[0], [.. lines.Skip(1).Where(l => l[column] == audience)]);
    }

    private static T Read<T>(string path)
    {
        using var file = SeedFile.Open(path);
        return JsonSerializer.Deserialize<T>(file, Format)!;
    }

    internal sealed record Rounds([property: JsonPropertyName("rounds")] IReadOnlyList<Round> All, Scale Scale);

    internal sealed record Scale(string Question);

    internal sealed record Round(string Slug, string Title, string Audience, string File, string Question, DateOnly Opens, DateOnly Closes);

    internal sealed record Decisions(IReadOnlyList<ThemeScores> Scores, IReadOnlyList<Picture> Pictures);

    internal sealed record ThemeScores(string Theme, IReadOnlyList<Score> Scores);

    internal sealed record Score(Criterion Criterion, int Value, string Motive);

    internal sealed record Picture(
        string Slug, string Title, IReadOnlyList<string> Rounds, string Summary, DateOnly PublishedOn, string Promise, IReadOnlyList<Focus> FocusAreas, IReadOnlyList<Decision> Decisions);

    internal sealed record Focus(string Title, IReadOnlyList<string> Themes, string Motive);

    internal sealed record Decision(string Theme, [property: JsonPropertyName("decision")] ProblemState State, string Reason, string? Receiver = null, DateOnly? ReviewOn = null);
}
