using Medborgardialog.GraphQL.Relay;
using Microsoft.Data.Sqlite;

namespace Medborgardialog.Benchmarks.Server;

/// <summary>
/// An invented municipality's content, large enough that a request rarely meets the rows of the one before: 200 published pictures of 25 problems with their focus areas and
/// promises, 4 rounds of 5,000 answers, and an open round for new ones. Made from a fixed seed.
/// </summary>
internal sealed class BenchmarkDatabase
{
    public const string OpenRound = "matning-oppen";

    public static readonly IReadOnlyList<string> Texts =
    [
        "Det är mörkt vid gångtunneln och ungdomar kör moped där varje kväll",
        "Bilarna kör alldeles för fort förbi skolan på morgonen, ingen bryr sig",
        "Det säljs knark öppet bakom torget, jag vågar inte gå förbi efter nio",
        "Cyklar försvinner från stationen hela tiden, min blev stulen i mars",
        "Klottret i centrum får sitta kvar i månader, det ser förfallet ut",
    ];

    private const int Pictures = 200;
    private const int Rounds = 4;
    private const int ResponsesPerRound = 5000;

    private readonly Random _random = new(20261125);
    private readonly List<string> _pictureIds = [];
    private readonly List<(string Round, string Cursor)> _cursors = [];

    private BenchmarkDatabase(string file) => File = file;

    /// <summary>The database's path.</summary>
    public string File { get; }

    /// <summary>Global ids of the pictures.</summary>
    public IReadOnlyList<string> PictureIds => _pictureIds;

    /// <summary>Places in the lists of answers from which at least 50 more follow.</summary>
    public IReadOnlyList<(string Round, string Cursor)> Cursors => _cursors;

    /// <summary>Fills a migrated database that holds the first places.</summary>
    public static BenchmarkDatabase Fill(string file)
    {
        var database = new BenchmarkDatabase(file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var municipality = (byte[])Scalar(connection, "SELECT id FROM municipality WHERE code = '0582'");
        var areas = new List<byte[]>();
        using (var command = Command(connection, "SELECT id FROM area WHERE municipality_id = @p0", municipality))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                areas.Add((byte[])reader.GetValue(0));
            }
        }

        for (var i = 0; i < Pictures; i++)
        {
            database.AddPicture(connection, municipality, i);
        }

        for (var i = 0; i < Rounds; i++)
        {
            database.AddRound(connection, municipality, areas, $"matning-{i}", "Closed", ResponsesPerRound);
        }

        database.AddRound(connection, municipality, areas, OpenRound, "Open", 0);
        transaction.Commit();
        Run(connection, "ANALYZE");
        return database;
    }

    private void AddPicture(SqliteConnection connection, byte[] municipality, int number)
    {
        var picture = NewId();
        _pictureIds.Add(GlobalId.Encode("ProblemPicture", new Guid(picture, bigEndian: true).ToString()));
        Run(connection, "INSERT INTO problem_picture VALUES (@p0, @p1, @p2, @p3, 'Published', @p4, 1, 'Sammanfattning av en påhittad problembild.', '2026-05-01', NULL, 412, 1)",
            picture, municipality, $"matning-{number}", $"Lokal problembild nummer {number}", 1000 + number);
        var focusAreas = Enumerable.Range(0, 6).Select(_ => NewId()).ToList();
        for (var i = 0; i < focusAreas.Count; i++)
        {
            Run(connection, "INSERT INTO focus_area VALUES (@p0, @p1, 'Drafted', @p2, 'Vald för att många nämner det.', NULL, '2026-05-10', 'Exempel')", focusAreas[i], municipality, $"Fokusområde {i + 1} i bild {number}");
        }

        for (var i = 0; i < focusAreas.Count; i++)
        {
            var promise = NewId();
            Run(connection, """
                INSERT INTO citizen_promise (id, municipality_id, origin, slug, title, state, is_example, lead, follow_up_cadence, generation, parties, stated_problems, stated_sources, parts_not_found,
                    published_on, period_start, period_end, period_precision, period_label, signatures, history, figures)
                VALUES (@p0, @p1, 'Drafted', @p2, @p3, 'Published', 1, 'Polisen och kommunen lovar tillsammans.', 'HalfYearly', 'First', '["Polisen","Söderköpings kommun"]', '[]', '[]', '[]',
                    '2026-06-01', '2026-06-01', '2027-05-31', 'Day', 'juni 2026 till maj 2027', '[]', '[]', '[]')
                """, promise, municipality, $"matning-{number}-{i}", $"Medborgarlöfte {i + 1} till bild {number}");
            Run(connection, "INSERT INTO promise_focus_area VALUES (@p0, @p1, 0)", promise, focusAreas[i]);
            if (i % 2 == 0)
            {
                Run(connection, "INSERT INTO promise_focus_area VALUES (@p0, @p1, 1)", promise, focusAreas[i + 1]);
            }
        }

        for (var i = 0; i < 25; i++)
        {
            var problem = NewId();
            Run(connection, "INSERT INTO problem VALUES (@p0, @p1, @p2, @p3, NULL, @p4, NULL, NULL, NULL, @p5, @p6, 0)",
                problem, picture, $"tema-{i}", $"Problem nummer {i + 1} i bilden", i % 2 == 0 && i < 24 ? "FocusArea" : "Proposed", i + 1, Math.Round(3 - (i * 0.1), 4));
            foreach (var criterion in (string[])["Frequency", "Trend", "Deviation", "Seriousness", "AffectsMany", "Concentration", "SignalValue", "Influenceability", "Resources"])
            {
                Run(connection, "INSERT INTO priority_criterion VALUES (@p0, @p1, 2, 'tal', 2, 'motiv', 'Exempel', '2026-04-20')", problem, criterion);
            }

            if (i % 2 == 0 && i < 24)
            {
                Run(connection, "INSERT INTO focus_area_problem VALUES (@p0, @p1, 0, 1)", focusAreas[i / 2 % focusAreas.Count], problem);
            }
        }
    }

    private void AddRound(SqliteConnection connection, byte[] municipality, List<byte[]> areas, string slug, string state, int responses)
    {
        var (round, survey) = (NewId(), NewId());
        Run(connection, "INSERT INTO dialogue_round VALUES (@p0, @p1, @p2, @p3, 'Resident', @p4, '2026-01-01', '2036-12-31', 1)", round, municipality, slug, $"Påhittad runda {slug}", state);
        Run(connection, "INSERT INTO survey VALUES (@p0, @p1, @p2, 1, NULL)", survey, municipality, round);
        var questions = new (byte[] Id, string Key, string Kind)[] { (NewId(), "unsafety", "Scale"), (NewId(), "problem", "FreeText"), (NewId(), "wish", "FreeText") };
        for (var i = 0; i < questions.Length; i++)
        {
            var scale = questions[i].Kind == "Scale";
            Run(connection, "INSERT INTO question VALUES (@p0, @p1, @p2, @p3, @p4, 'En fråga', NULL, 0, @p5, @p6, @p7, @p8, NULL, NULL, '[]')",
                questions[i].Id, survey, i, questions[i].Key, questions[i].Kind, scale ? "PerceivedUnsafety" : null, scale ? null : 2000, scale ? 1 : null, scale ? 5 : null);
        }

        var ids = Enumerable.Range(0, responses).Select(_ => NewId()).ToList();
        foreach (var response in ids)
        {
            Run(connection, "INSERT INTO survey_response VALUES (@p0, @p1, @p2, @p3, '2026-02-03', 'sv', 'Web', 1, @p4, NULL, @p5)", response, municipality, round, survey, areas[_random.Next(areas.Count)], _random.Next(1, 6));
            Run(connection, "INSERT INTO answer VALUES (@p0, @p1, NULL, @p2, '[]')", response, questions[0].Id, _random.Next(1, 6));
            Run(connection, "INSERT INTO answer VALUES (@p0, @p1, @p2, NULL, '[]')", response, questions[1].Id, Texts[_random.Next(Texts.Count)]);
            Run(connection, "INSERT INTO answer VALUES (@p0, @p1, @p2, NULL, '[]')", response, questions[2].Id, "Mer belysning och fler vuxna ute på kvällarna");
        }

        ids.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        for (var i = 0; i + 60 < ids.Count; i += 97)
        {
            _cursors.Add((slug, PageCursor.Encode(Convert.ToHexStringLower(ids[i]))));
        }
    }

    private byte[] NewId()
    {
        var id = new byte[16];
        _random.NextBytes(id);
        return id;
    }

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"@p{i}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
