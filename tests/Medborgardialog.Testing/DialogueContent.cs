using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Testing;

/// <summary>The first stages' content for tests, made through the use cases.</summary>
public static class DialogueContent
{
    /// <summary>The services of the stages up to problem pictures, with a sealer and a redaction that tests understand.</summary>
    public static IServiceCollection AddFirstStages(this IServiceCollection services) => services
        .AddSingleton<ITextSealer, TestSealer>()
        .AddSingleton<IRedaction, DigitRedaction>()
        .AddShared()
        .AddPlaces()
        .AddSurveys()
        .AddResponses()
        .AddAnalysis()
        .AddProblemPictures();

    /// <summary>Söderköping with three areas.</summary>
    public static Task<Municipality> AddSoderkopingAsync(this DialogueDatabase database) => database.Get<SetUpPlaces>().ExecuteAsync(
        new SetUpPlacesCommand("0582", "Söderköpings kommun", "Lokalpolisområde Norrköping", ["Centrum", "Västra Husby", "Östra Ryd"]), Actor.System, CancellationToken.None);

    /// <summary>A draft round of Söderköping from 1 February to 31 March 2026; the tests' clock stands on 2 March.</summary>
    public static Task<DialogueRound> AddRoundAsync(this DialogueDatabase database, string slug = "dialog-2026", DialogueRoundKind kind = DialogueRoundKind.Resident) =>
        database.Get<CreateDialogueRound>().ExecuteAsync(
            new CreateDialogueRoundCommand("0582", slug, "Medborgardialog 2026", kind, new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31)), Actor.System, CancellationToken.None);

    /// <summary>An open round with the standard questions, with Söderköping if it is not there yet.</summary>
    public static async Task<DialogueRound> AddOpenRoundAsync(this DialogueDatabase database, string slug = "dialog-2026", DialogueRoundKind kind = DialogueRoundKind.Resident)
    {
        var municipality = await database.AddSoderkopingAsync();
        var round = await database.AddRoundAsync(slug, kind);
        await database.Get<DefineSurvey>().ExecuteAsync(
            new DefineSurveyCommand(round.Id, "Välkommen.", StandardQuestions.For(municipality)), Actor.System, CancellationToken.None);
        return await database.Get<OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, CancellationToken.None);
    }

    /// <summary>Answers a round with the standard questions.</summary>
    public static Task<SubmissionReceipt> AnswerAsync(this DialogueDatabase database, string text, string? area = null, string? key = null, string round = "dialog-2026", Actor? actor = null)
    {
        List<GivenAnswer> answers = [new(StandardQuestions.FreeTextKey, Text: text)];
        if (area is not null)
        {
            answers.Add(new(StandardQuestions.AreaKey, Options: [area]));
        }

        return database.Get<SubmitResponse>().ExecuteAsync(
            new SubmitResponseCommand(round, key ?? database.Ids.NewId().ToString("N"), answers), actor ?? Actor.Anonymous, CancellationToken.None);
    }
}
