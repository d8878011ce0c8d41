using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

public sealed class ImportResponsesTests : IAsyncLifetime
{
    private static readonly string[] Headers = ["id", "labels", "lang", "area", "age_group", "scale", "submitted", "text"];
    private static readonly string[] Good = ["e1", "lighting", "sv", "Västra Husby", "45-64", "4", "2026-02-03T23:59:59", "Mörkt vid 0701234567"];
    private static readonly string[] Other = ["e2", "", "en", "", "", "", "2026-02-04", "Dark street"];
    private static readonly string[] BadDay = ["e3", "", "sv", "", "", "", "2025-12-31", "För sent"];
    private static readonly string[] BadCells = ["e4", "", "sv", "Mars", "", "mycket", "3 februari", "Hej"];

    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => _database.AddOpenRoundAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Import_OfAnExport_KeepsTheDateAlone_AndRedacts()
    {
        var result = await ImportAsync([Good, Other]);

        Assert.Equal((2, 0), (result.Accepted, result.AlreadyThere));
        Assert.Equal(["labels"], result.IgnoredColumns);
        await using var db = _database.Open();
        var response = await db.Set<SurveyResponse>().Include(r => r.Answers).SingleAsync(r => r.Language == "sv");
        var area = await db.Set<Area>().SingleAsync(a => a.Id == response.AreaId);
        Assert.Equal((new DateOnly(2026, 2, 3), ResponseChannel.Import, "Västra Husby", "45-64", 4), (response.SubmittedOn, response.Channel, area.Name, response.AgeGroup, response.PerceivedUnsafety));
        var answer = response.Answers.Single(a => a.Text == "Mörkt vid [telefon]");
        var kept = await db.Set<SealedText>().SingleAsync();
        Assert.Equal("Mörkt vid 0701234567", new TestSealer().Open(kept.Content, SealedText.Context(response.Id, answer.QuestionId)));
    }

    [Fact]
    public async Task Import_WithABadRow_StoresNothingAndNamesRowsAndRules()
    {
        var result = await ImportAsync([Good, BadDay, BadCells]);

        Assert.Equal(0, result.Accepted);
        Assert.Equal(
            [(2, "DATE_OUTSIDE_ROUND"), (3, "NOT_A_NUMBER"), (3, "DATE_MALFORMED"), (3, "NOT_AN_OPTION")],
            result.Rejected.Select(r => (r.Row, r.Code)));
        Assert.Equal("Row 3: 'otrygghet' NOT_A_NUMBER.", result.Rejected[1].Message);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Import_SkippingBadRows_StoresTheGoodOnes()
    {
        var result = await ImportAsync([Good, BadDay, Other], skip: true);

        Assert.Equal((2, 2), (result.Accepted, Assert.Single(result.Rejected).Row));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Import_Dry_StoresNothingAndSaysWhatWouldBe()
    {
        Assert.Equal(2, (await ImportAsync([Good, Other], dry: true)).Accepted);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Import_Again_OrWithMoreRows_DoublesNothing()
    {
        await ImportAsync([Good, Other]);

        var again = await ImportAsync([Good, Other]);
        var grown = await ImportAsync([["e9", "", "sv", "", "", "", "2026-02-05", "Ny rad"], Other, Good]);

        Assert.Equal((0, 2), (again.Accepted, again.AlreadyThere));
        Assert.Equal((1, 2), (grown.Accepted, grown.AlreadyThere));
        Assert.Equal(3, await CountAsync());
    }

    [Fact]
    public async Task Import_OfEqualRows_KeepsBoth_AndStillDoublesNothing()
    {
        string[] same = ["", "", "sv", "", "", "", "2026-02-05", "Nej"];

        Assert.Equal(2, (await ImportAsync([same, same])).Accepted);
        Assert.Equal((0, 2), ((await ImportAsync([same, same])).Accepted, await CountAsync()));
    }

    [Fact]
    public async Task Import_WithoutAColumnForARequiredQuestion_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<ImportResponses>().ExecuteAsync(
            new ImportTableCommand("dialog-2026", ["area", "ålder"], [["Centrum", "18-29"]]), DialogueDatabase.Staff(Role.Editor), default));

        Assert.Equal("columns", refusal.Field);
        Assert.Contains("'fritext'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAZonedTime_TakesTheSwedishDate()
    {
        await ImportAsync([["e1", "", "sv", "", "", "", "2026-02-03T23:30:00Z", "Mörkt"]]);

        await using var db = _database.Open();
        Assert.Equal(new DateOnly(2026, 2, 4), (await db.Set<SurveyResponse>().SingleAsync()).SubmittedOn);
    }

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Respondent)]
    public async Task Import_ByAnotherRole_IsForbidden(Role role) => await Assert.ThrowsAsync<ForbiddenException>(() => ImportAsync([Good], role: role));

    [Fact]
    public async Task Import_IntoAClosedRound_IsRefused()
    {
        await using (var db = _database.Open())
        {
            await _database.Get<CloseDialogueRound>().ExecuteAsync((await db.Set<DialogueRound>().SingleAsync()).Id, Actor.System, default);
        }

        Assert.Equal("Closed", (await Assert.ThrowsAsync<IllegalTransitionException>(() => ImportAsync([Good]))).From);
    }

    private Task<ImportResult> ImportAsync(string[][] rows, bool dry = false, bool skip = false, Role role = Role.Editor) =>
        _database.Get<ImportResponses>().ExecuteAsync(new ImportTableCommand("dialog-2026", Headers, rows, dry, skip), DialogueDatabase.Staff(role), default);

    private async Task<int> CountAsync()
    {
        await using var db = _database.Open();
        return await db.Set<SurveyResponse>().CountAsync();
    }
}
