using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Testing;

/// <summary>Rounds of a running host in the states that an analysis page can show.</summary>
public static class AnalysisStates
{
    /// <summary>An open round of Söderköping with these answers.</summary>
    public static async Task OpenRoundAsync(this DialogueHost host, string slug, params string[] texts)
    {
        var services = host.Services.CreateScope().ServiceProvider;
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var round = await services.GetRequiredService<CreateDialogueRound>().ExecuteAsync(
            new CreateDialogueRoundCommand("0582", slug, $"Dialogen {slug}", DialogueRoundKind.Resident, today.AddDays(-10), today.AddDays(10)), Actor.System, default);
        await using var db = await services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync();
        var municipality = await db.Set<Municipality>().Include(m => m.Areas).SingleAsync(m => m.Code == "0582");
        await services.GetRequiredService<DefineSurvey>().ExecuteAsync(new DefineSurveyCommand(round.Id, "Välkommen.", StandardQuestions.For(municipality)), Actor.System, default);
        await services.GetRequiredService<OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);
        foreach (var (i, text) in texts.Index())
        {
            await services.GetRequiredService<SubmitResponse>().ExecuteAsync(
                new SubmitResponseCommand(slug, $"{slug}-nyckel-{i:000000}", [new(StandardQuestions.FreeTextKey, Text: text)]), Actor.Anonymous, default);
        }
    }

    /// <summary>A run of a round, without a worker's doing: it has ended with a fault, or goes on when none is given.</summary>
    public static async Task AddRunAsync(this DialogueHost host, string slug, string? failure = null)
    {
        var services = host.Services.CreateScope().ServiceProvider;
        await using var db = await services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync();
        var run = AnalysisRun.Queue(
            AnalysisRunId.From(services.GetRequiredService<IIdSource>().NewId()), await db.Set<DialogueRound>().SingleAsync(r => r.Slug == slug), 1, "{}", "1.0.0", DateTime.UtcNow);
        run.Start();
        if (failure is not null)
        {
            run.Fail(failure, DateTime.UtcNow);
        }

        db.Add(run);
        await db.SaveChangesAsync();
    }
}
