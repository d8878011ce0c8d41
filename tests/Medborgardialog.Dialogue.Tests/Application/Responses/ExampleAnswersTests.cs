using Medborgardialog.Application.Places;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data.Seeding;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

/// <summary>The example answers are what other tools' exports look like; every row must be taken.</summary>
public sealed class ExampleAnswersTests
{
    private static readonly string[] Areas = ["Centrum", "Norra staden", "Södra staden", "Mogata", "Västra Husby", "Östra Ryd", "Snöveltorp", "Sankt Anna"];

    [Theory]
    [InlineData("dialogue/answers-2017.tsv", "2017-02-06", "2017-03-19", 250)]
    [InlineData("dialogue/answers-2019.tsv", "2019-09-02", "2019-10-13", 750)]
    public async Task Import_OfTheExampleAnswers_TakesEveryRow(string file, string opens, string closes, int rows)
    {
        await using var database = new DialogueDatabase(s => s.AddFirstStages());
        var municipality = await database.Get<SetUpPlaces>().ExecuteAsync(new("0582", "Söderköping", "Norrköping", Areas), Actor.System, default);
        var round = await database.Get<CreateDialogueRound>().ExecuteAsync(
            new("0582", "exempel", "Exempel", DialogueRoundKind.Resident, DateOnly.ParseExact(opens, "yyyy-MM-dd"), DateOnly.ParseExact(closes, "yyyy-MM-dd"), IsExample: true), Actor.System, default);
        await database.Get<DefineSurvey>().ExecuteAsync(new(round.Id, null, StandardQuestions.For(municipality)), Actor.System, default);
        await database.Get<OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);
        using var reader = new StreamReader(SeedFile.Open(file));
        var lines = (await reader.ReadToEndAsync()).TrimEnd('\n').Split('\n').Select(l => l.TrimEnd('\r').Split('\t')).ToList();

        var result = await database.Get<ImportResponses>().ExecuteAsync(new ImportTableCommand("exempel", lines[0], lines[1..]), Actor.System, default);

        Assert.Empty(result.Rejected);
        Assert.Equal(rows, result.Accepted);
        Assert.Equal(["audience"], result.IgnoredColumns);
        await using var db = database.Open();
        Assert.Equal(rows, await db.Set<SurveyResponse>().CountAsync(r => r.IsExample && r.AreaId != null && r.PerceivedUnsafety != null));
        Assert.InRange(await db.Set<AcuteNotice>().CountAsync(), 0, 5); // general complaints must not drown those that matter: two of the five found among 750 answers do
    }
}
