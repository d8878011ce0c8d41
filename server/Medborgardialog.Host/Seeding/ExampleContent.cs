using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Data.Seeding;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Host.Seeding;

/// <summary>
/// Söderköping as the first content: its recorded promises, and the example dialogues of 2017 and 2019 replayed through the same use cases that people use,
/// on the days they are said to have happened. Nothing in a picture is stored by hand. A third example round is open, to try answering in.
/// </summary>
/// <param name="database">Where the content goes.</param>
internal sealed class ExampleContent(DatabaseLocation database)
{
    private const string TrialRound = "soderkoping-prova-att-svara";

    /// <summary>Loads it into a database that holds no round yet.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var clock = new ReplayClock();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddDialogue(database).AddSilence().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var stage = scope.ServiceProvider;
        if (await IsLoadedAsync(stage, cancellationToken))
        {
            return;
        }

        Console.WriteLine("Loading Söderköping: recorded promises and example dialogues ...");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        clock.TurnTo(today);
        await using (var promises = SeedFile.Open("soderkoping/promises.json"))
        {
            await stage.GetRequiredService<LoadRecordedPromises>().ExecuteAsync(promises, Actor.System, cancellationToken);
        }

        var files = ExampleFiles.ReadRounds();
        foreach (var round in files.All)
        {
            await ReplayRoundAsync(stage, clock, round, files.Scale.Question, cancellationToken);
        }

        var decisions = ExampleFiles.ReadDecisions();
        foreach (var picture in decisions.Pictures)
        {
            await new ExamplePicture(stage, clock, decisions.Scores).ReplayAsync(picture, cancellationToken);
        }

        clock.TurnTo(today);
        await OpenTrialRoundAsync(stage, today, cancellationToken);
    }

    // The trial round comes last, so it tells that everything else is there; without it, anything else tells of a load that was cut off.
    private static async Task<bool> IsLoadedAsync(IServiceProvider stage, CancellationToken cancellationToken)
    {
        await using var db = await stage.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync(cancellationToken);
        if (await db.Set<DialogueRound>().AnyAsync(r => r.Slug == TrialRound, cancellationToken))
        {
            return true;
        }

        return await db.Set<DialogueRound>().AnyAsync(cancellationToken) || await db.Set<CitizenPromise>().AnyAsync(cancellationToken)
            ? throw new CommandException("The loading of the example content was cut off. Remove the database and its key file, and start again.")
            : false;
    }

    private static async Task ReplayRoundAsync(IServiceProvider stage, ReplayClock clock, ExampleFiles.Round round, string scaleText, CancellationToken cancellationToken)
    {
        clock.TurnTo(round.Opens);
        var kind = round.Audience == "staff" ? DialogueRoundKind.Staff : DialogueRoundKind.Resident;
        var opened = await OpenAsync(stage, new(FirstPlaces.Municipality, round.Slug, round.Title, kind, round.Opens, round.Closes, IsExample: true), round.Question, scaleText, cancellationToken);
        clock.TurnTo(round.Closes);
        var (header, rows) = ExampleFiles.ReadAnswers(round.File, round.Audience);
        var result = await stage.GetRequiredService<ImportResponses>().ExecuteAsync(new ImportTableCommand(round.Slug, header, rows, Channel: ResponseChannel.Web), Actor.System, cancellationToken);
        if (result.Rejected.Count > 0)
        {
            throw new InvalidOperationException($"The example answers of {round.Slug} were refused: {result.Rejected[0].Message}");
        }

        await stage.GetRequiredService<CloseDialogueRound>().ExecuteAsync(opened.Id, Actor.System, cancellationToken);
        var run = await stage.GetRequiredService<AnalyzeDialogueRound>().ExecuteAsync(opened.Id, null, Actor.System, cancellationToken);
        await stage.GetRequiredService<AnalysisExecutor>().RunAsync(run.Id, cancellationToken);
    }

    private static async Task OpenTrialRoundAsync(IServiceProvider stage, DateOnly today, CancellationToken cancellationToken)
    {
        var command = new CreateDialogueRoundCommand(
            FirstPlaces.Municipality, TrialRound, "Prova att svara (exempel)", DialogueRoundKind.Resident, today, today.AddYears(1), IsExample: true);
        await OpenAsync(stage, command, null, null, cancellationToken);
    }

    private static async Task<DialogueRound> OpenAsync(IServiceProvider stage, CreateDialogueRoundCommand command, string? question, string? scaleText, CancellationToken cancellationToken)
    {
        var round = await stage.GetRequiredService<CreateDialogueRound>().ExecuteAsync(command, Actor.System, cancellationToken);
        var municipality = await stage.GetRequiredService<PlaceReads>().MunicipalityAsync(FirstPlaces.Municipality, cancellationToken);
        await stage.GetRequiredService<DefineSurvey>().ExecuteAsync(
            new(round.Id, "Ett exempel skrivet för den här tjänsten. Inget du svarar når någon myndighet.", StandardQuestions.For(municipality!, question, scaleText)), Actor.System, cancellationToken);
        return await stage.GetRequiredService<OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, cancellationToken);
    }
}
