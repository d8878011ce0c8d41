using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

public sealed class SubmitResponseTests : IAsyncLifetime
{
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Submit_WithPersonalData_StoresTheRedactedTextAndSealsTheOriginal()
    {
        await _database.AddOpenRoundAsync();

        var receipt = await _database.AnswerAsync("Ring mig på 0701234567\r\nlampan är trasig", "vastra-husby");

        await using var db = _database.Open();
        var response = await db.Set<SurveyResponse>().Include(r => r.Answers).SingleAsync();
        var answer = response.Answers.Single(a => a.Text is not null);
        Assert.Equal("Ring mig på [telefon]\nlampan är trasig", answer.Text);
        Assert.Equal([new RedactionNotice("PHONE", 1)], receipt.Redactions);
        var kept = await db.Set<SealedText>().SingleAsync();
        Assert.Equal("Ring mig på 0701234567\r\nlampan är trasig", new TestSealer().Open(kept.Content, SealedText.Context(response.Id, answer.QuestionId)));
        Assert.NotNull(response.AreaId);
        Assert.Equal((new DateOnly(2026, 3, 2), "sv", ResponseChannel.Web), (response.SubmittedOn, response.Language, response.Channel));
        Assert.Empty(receipt.Help);
    }

    [Theory]
    [InlineData("lampan är trasig", false)]
    [InlineData("lampan är trasig\nsedan i våras", false)]
    [InlineData("lampan är trasig\r\nsedan i våras", true)]
    [InlineData(" lampan är trasig", true)]
    public async Task Submit_SealsWhatDiffersFromWhatIsStored_AndNothingElse(string text, bool differs)
    {
        await _database.AddOpenRoundAsync();

        await _database.AnswerAsync(text);

        await using var db = _database.Open();
        var answer = await db.Set<Answer>().SingleAsync(a => a.Text != null);
        var kept = await db.Set<SealedText>().ToListAsync();
        Assert.Equal(differs, answer.Text != text);
        Assert.Equal(differs ? [text] : [], kept.Select(k => new TestSealer().Open(k.Content, SealedText.Context(answer.ResponseId, answer.QuestionId))));
    }

    [Fact]
    public async Task Submit_Twice_WithTheSameKey_GivesTheSameReceiptAndOneResponse()
    {
        await _database.AddOpenRoundAsync();

        var first = await _database.AnswerAsync("trasiga lampor", key: "samma-nyckel-0001");
        var again = await _database.AnswerAsync("trasiga lampor", key: "samma-nyckel-0001");

        Assert.Equal(first.Receipt, again.Receipt);
        await using var db = _database.Open();
        Assert.Equal(1, await db.Set<SurveyResponse>().CountAsync());
        Assert.Equal(1, await db.Set<AuditEntry>().CountAsync(e => e.Action == "submitResponse"));
    }

    [Fact]
    public async Task Submit_Retried_AfterTheRoundHasClosed_StillGivesTheReceiptAndItsDay()
    {
        var round = await _database.AddOpenRoundAsync();
        var first = await _database.AnswerAsync("trasiga lampor", key: "samma-nyckel-0001");
        await _database.Get<CloseDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);
        _database.Time.Advance(TimeSpan.FromDays(3));

        var again = await _database.AnswerAsync("trasiga lampor", key: "samma-nyckel-0001");

        Assert.Equal((first.Receipt, new DateOnly(2026, 3, 2)), (again.Receipt, again.SubmittedOn));
    }

    [Fact]
    public async Task Submit_WithAnotherKey_OrInAnotherRound_GivesAnotherReceipt()
    {
        await _database.AddOpenRoundAsync();
        await _database.AddOpenRoundAsync("dialog-2027");

        var receipts = new[]
        {
            (await _database.AnswerAsync("lampor", key: "samma-nyckel-0001")).Receipt,
            (await _database.AnswerAsync("lampor", key: "annan-nyckel-0002")).Receipt,
            (await _database.AnswerAsync("lampor", key: "samma-nyckel-0001", round: "dialog-2027")).Receipt,
        };

        Assert.Equal(3, receipts.Distinct().Count());
    }

    [Fact]
    public async Task Submit_AtMidnightInSweden_TakesTheSwedishDate()
    {
        await _database.AddOpenRoundAsync();
        _database.Time.Advance(TimeSpan.FromHours(14.5)); // 23:30 UTC, 00:30 in Sweden

        Assert.Equal(new DateOnly(2026, 3, 3), (await _database.AnswerAsync("lampor")).SubmittedOn);
    }

    [Fact]
    public async Task Submit_IsAudited_WithoutResponseActorOrTime()
    {
        var round = await _database.AddOpenRoundAsync(kind: DialogueRoundKind.Staff);

        await _database.AnswerAsync("för få patruller", actor: DialogueDatabase.Staff(Role.Respondent));

        await using var db = _database.Open();
        var response = await db.Set<SurveyResponse>().SingleAsync();
        var line = await db.Set<AuditEntry>().SingleAsync(e => e.Action == "submitResponse");
        Assert.Equal(("anonymous", "0582", $"DialogueRound/{round.Slug}"), (line.Actor, line.Municipality, line.Subject));
        Assert.Equal(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), line.At);
        Assert.Matches("^1 response, commitment [0-9a-f]{64}$", line.Details);
        Assert.DoesNotContain(response.Id.Value.ToString("N"), line.Details, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([new ResponsesReceived(round.Id, round.Slug)], _database.Events.All);
    }

    [Fact]
    public async Task Submit_WithSeveralFaults_NamesThemAllAndStoresNothing()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.Get<CloseDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);

        var refusal = await Assert.ThrowsAsync<ResponseRefusedException>(() => _database.Get<SubmitResponse>().ExecuteAsync(
            new SubmitResponseCommand("dialog-2026", "nyckel-nyckel-0001", [new("fritext", Text: new string('x', 4001)), new("otrygghet", Number: 7), new("namn", Text: "Kim")]), Actor.Anonymous, default));

        Assert.Equal(
            [new(null, "ROUND_NOT_OPEN"), new("fritext", "TOO_LONG", 4000), new("otrygghet", "ABOVE_MAXIMUM", 5), new ResponseFault("namn", "UNKNOWN_QUESTION")],
            refusal.Faults);
        Assert.DoesNotContain("xxxx", refusal.Message, StringComparison.Ordinal);
        await using var db = _database.Open();
        Assert.False(await db.Set<SurveyResponse>().AnyAsync());
    }

    [Fact]
    public async Task Submit_AfterTheLastDay_IsRefusedThoughNobodyClosedTheRound()
    {
        await _database.AddOpenRoundAsync();
        _database.Time.Set(new DateOnly(2026, 4, 1));

        Assert.Equal([new ResponseFault(null, "ROUND_NOT_OPEN")], (await Assert.ThrowsAsync<ResponseRefusedException>(() => _database.AnswerAsync("lampor"))).Faults);
    }

    [Fact]
    public async Task Submit_ToADraft_DoesNotExistForAResident_AndIsNotOpenForStaff()
    {
        await _database.AddSoderkopingAsync();
        await _database.AddRoundAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => _database.AnswerAsync("lampor"));
        await Assert.ThrowsAsync<ResponseRefusedException>(() => _database.AnswerAsync("lampor", actor: DialogueDatabase.Staff(Role.Editor)));
    }

    [Fact]
    public async Task Submit_ToAnUnknownRound_IsNotFound()
    {
        await _database.AddOpenRoundAsync();

        Assert.Equal("finns-inte", (await Assert.ThrowsAsync<NotFoundException>(() => _database.AnswerAsync("lampor", round: "finns-inte"))).Key);
    }

    [Fact]
    public async Task Submit_ToAStaffRound_IsForTheMunicipalitysStaffAlone()
    {
        await _database.AddOpenRoundAsync(kind: DialogueRoundKind.Staff);
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Respondent });

        Assert.Equal([new ResponseFault(null, "STAFF_ONLY")], (await Assert.ThrowsAsync<ResponseRefusedException>(() => _database.AnswerAsync("patruller"))).Faults);
        await Assert.ThrowsAsync<ResponseRefusedException>(() => _database.AnswerAsync("patruller", actor: neighbour));
        Assert.NotEmpty((await _database.AnswerAsync("patruller", actor: DialogueDatabase.Staff(Role.Respondent))).Receipt);
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("")]
    [InlineData("mellanslag är inte tillåtna")]
    public async Task Submit_WithAMalformedKey_IsRefused(string key)
    {
        await _database.AddOpenRoundAsync();

        Assert.Equal("idempotencyKey", (await Assert.ThrowsAsync<InvalidInputException>(() => _database.AnswerAsync("lampor", key: key))).Field);
    }

    [Theory]
    [InlineData("Min man slår mig när han dricker", Seriousness.Acute, "112")]
    [InlineData("Pappa slår mig ibland och jag är rädd", Seriousness.ChildAtRisk, "116 111")]
    public async Task Submit_AnAcuteText_ShowsHelpAndRaisesANotice(string text, Seriousness kind, string number)
    {
        await _database.AddOpenRoundAsync();

        var receipt = await _database.AnswerAsync(text);

        Assert.Equal(kind, receipt.Seriousness);
        Assert.Contains(number, receipt.Help.Select(h => h.Number));
        await using var db = _database.Open();
        var notice = await db.Set<AcuteNotice>().SingleAsync();
        Assert.Equal((kind, new DateOnly(2026, 3, 2), null), (notice.Kind, notice.RaisedOn, notice.HandledOn));
    }

    [Fact]
    public async Task FindAsync_AReceiptInAnotherHand_LeadsToItsResponse()
    {
        await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lampor");
        var receipt = await _database.AnswerAsync("snöröjning");

        var found = await _database.Get<Receipts>().FindAsync(receipt.Receipt.ToLowerInvariant().Replace('-', ' '), default);

        await using var db = _database.Open();
        Assert.Equal("snöröjning", (await db.Set<Answer>().SingleAsync(a => a.ResponseId == found)).Text);
        Assert.Null(await _database.Get<Receipts>().FindAsync("0000-0000-0000-0000-0000", default));
    }

    [Fact]
    public async Task Database_AfterASubmission_HoldsNothingThatJoinsKeyReceiptAndResponse()
    {
        await _database.AddOpenRoundAsync();
        var receipt = await _database.AnswerAsync("lampor", key: "samma-nyckel-0001");

        await using var db = _database.Open();
        Assert.False(await db.Set<SubmissionRecord>().AnyAsync());
        var bytes = (await db.Set<SurveyResponse>().SingleAsync()).Id.Value.ToByteArray(bigEndian: true);
        Assert.Equal((8, 2), (bytes[6] >> 4, bytes[8] >> 6));
        Assert.NotEqual(receipt.Receipt, Receipt.FromDigest(bytes).ToString());
    }

    [Fact]
    public async Task FindAsync_AReceiptGivenBeforeIdentifiersWereDerived_LeadsToItsResponse()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lampor");
        var receipt = Receipt.FromDigest(new byte[12]);
        var hash = Convert.ToHexStringLower(new TestSealer().Derive("receipt-hash", receipt.Characters));
        await using var db = _database.Open();
        var response = await db.Set<SurveyResponse>().SingleAsync();
        await db.Database.ExecuteSqlAsync($"INSERT INTO submission_record (idempotency_hash, receipt_hash, dialogue_round_id, survey_response_id) VALUES ('00', {hash}, {round.Id.Value.ToByteArray(bigEndian: true)}, {response.Id.Value.ToByteArray(bigEndian: true)})");

        Assert.Equal(response.Id, await _database.Get<Receipts>().FindAsync(receipt.ToString(), default));
    }

    [Fact]
    public async Task VerifyAuditChain_OfAnUntouchedLog_Holds_AndOfAChangedOneNamesTheLine()
    {
        await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lampor");
        var report = await _database.Get<VerifyAuditChain>().ExecuteAsync(default);
        Assert.Equal((5, null), (report.Lines, report.FirstBroken));

        await using var db = _database.Open();
        await db.Set<AuditEntry>().Where(e => e.Number == 3).ExecuteUpdateAsync(s => s.SetProperty(e => e.Details, "version 1, 9 questions"));

        Assert.Equal(3, (await _database.Get<VerifyAuditChain>().ExecuteAsync(default)).FirstBroken);
    }
}
