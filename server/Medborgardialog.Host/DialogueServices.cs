using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data.Sqlite;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Host.Sealing;
using Medborgardialog.Host.Seeding;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medborgardialog.Host;

/// <summary>What serving and the commands have in common: the database, every stage's use cases, and what the host gives them.</summary>
internal static class DialogueServices
{
    /// <summary>Registers it all on a database.</summary>
    public static IServiceCollection AddDialogue(this IServiceCollection services, DatabaseLocation database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IIdSource, RandomIds>();
        services.AddSingleton<ITextSealer>(_ => new AesTextSealer(KeyFile.ReadOrCreate(database.KeyFile, File.Exists(database.File))));
        services.AddDialogueSqlite(database.ConnectionString);
        services.AddSingleton(database);
        services.AddSingleton<ExampleAccounts>();
        services.AddSingleton<ExampleContent>();
        return services.AddStages();
    }

    /// <summary>Every stage's use cases, in the order of the thread.</summary>
    public static IServiceCollection AddStages(this IServiceCollection services) => services
        .AddShared()
        .AddPlaces()
        .AddSurveys()
        .AddResponses()
        .AddAnalysis()
        .AddProblemPictures()
        .AddFocusAreas()
        .AddPromises()
        .AddFollowUps();

    /// <summary>For work outside a serving host: events are told to nobody.</summary>
    public static IServiceCollection AddSilence(this IServiceCollection services) => services.AddSingleton<IDomainEvents, NobodyListens>();

    // Commands and the loading of content have nobody to tell.
    private sealed class NobodyListens : IDomainEvents
    {
        public ValueTask PublishAsync(DomainEvent domainEvent, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
