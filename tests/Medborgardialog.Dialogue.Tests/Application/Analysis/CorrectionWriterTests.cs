using Medborgardialog.Application.Analysis;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

/// <summary>A correction is worked out before its write, and again when another came between.</summary>
public sealed class CorrectionWriterTests : IAsyncLifetime
{
    private static readonly Actor Analyst = RealAnalysis.Analyst;
    private readonly SqlLog _log = new();
    private readonly DialogueDatabase _database;
    private AnalysisRun _run = null!;

    // What happens once, after a correction is worked out and before it is written: when the second context is asked for.
    private Func<Task>? _between;

    public CorrectionWriterTests() => _database = new DialogueDatabase(services =>
    {
        var inner = services.Last(s => s.ServiceType == typeof(IDbContextFactory<DialogueDbContext>)).ImplementationType!;
        services.AddFirstStages().AddLogging(logging => logging.AddProvider(_log))
            .AddSingleton<IDbContextFactory<DialogueDbContext>>(p => new Contexts((IDbContextFactory<DialogueDbContext>)ActivatorUtilities.CreateInstance(p, inner), this));
    });

    public async Task InitializeAsync() => _run = await _database.RunAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Write_OfACorrection_ReadsNeitherTheModelNorTheStatementsThatStay()
    {
        var (traffic, drugs) = (await _database.ThemeAsync(_run, "traffic"), await _database.ThemeAsync(_run, "drugs"));
        IReadOnlyCollection<string> before = [];
        _log.Clear();
        _between = () =>
        {
            before = [.. _log.Commands];
            _log.Clear();
            return Task.CompletedTask;
        };

        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);

        Assert.NotEmpty(_log.Commands);
        Assert.All((string[])["\"content\"", "\"answer\"", "FROM \"statement_theme\" AS"], part =>
        {
            Assert.Contains(before, c => c.Contains(part, StringComparison.Ordinal));
            Assert.DoesNotContain(_log.Commands, c => c.Contains(part, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Correction_WhenAnotherCameBetween_IsWorkedOutAgain_AndBothHold()
    {
        var (lighting, traffic, drugs) = (await _database.ThemeAsync(_run, "lighting"), await _database.ThemeAsync(_run, "traffic"), await _database.ThemeAsync(_run, "drugs"));
        var dark = await _database.StatementsAsync(_run, "lighting");
        _between = () => _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);

        await _database.Get<SplitTheme>().ExecuteAsync(lighting.Id, [dark[0].Id], "Trasiga lampor", "Egen fråga", Analyst, default);

        Assert.Equal([(1, ThemeCorrectionKind.Merge), (2, ThemeCorrectionKind.Split)], (await _database.CorrectionsAsync()).Select(c => (c.Number, c.Kind)));
        var corrected = await _database.MembersAsync(_run);
        Assert.Equal(await _database.MembersAsync(await _database.AnalyzeAsync(_run.RoundId)), corrected);
    }

    [Fact]
    public async Task Correction_ContradictedByOneThatCameBetween_IsRefused()
    {
        var (dark, fast) = ((await _database.StatementsAsync(_run, "lighting"))[0].Id, (await _database.StatementsAsync(_run, "traffic"))[0].Id);
        _between = () => _database.Get<LinkStatements>().ExecuteAsync([dark, fast], "Samma gata", Analyst, default);

        var refusal = await Assert.ThrowsAsync<ContradictedCorrectionException>(() => _database.Get<SeparateStatements>().ExecuteAsync([dark, fast], "Nej", Analyst, default));

        Assert.Equal([1], refusal.Numbers);
        Assert.Equal(ThemeCorrectionKind.Link, Assert.Single(await _database.CorrectionsAsync()).Kind);
    }

    [Fact]
    public async Task Correction_WhenThePictureWasPublishedBetween_IsRefused()
    {
        var lighting = await _database.ThemeAsync(_run, "lighting");
        _between = () => _database.FreezeAsync(_run);

        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Ljus", "Motiv", Analyst, default));

        Assert.Equal(lighting.Label, (await _database.ThemeAsync(_run, "lighting")).Label);
    }

    [Fact]
    public async Task Correction_WhenANewRunFinishedBetween_ChangesTheRunThatWasNamed_AndIsObeyedByTheNext()
    {
        var lighting = await _database.ThemeAsync(_run, "lighting");
        _between = () => _database.AnalyzeAsync(_run.RoundId);

        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Ljus", "Motiv", Analyst, default);

        Assert.Equal("Ljus", (await _database.ThemeAsync(_run, "lighting")).Label);
        Assert.Equal("Ljus", (await _database.ThemeAsync(await _database.AnalyzeAsync(_run.RoundId), "lighting")).Label);
    }

    [Fact]
    public async Task Withdrawal_WhenACorrectionThatBuildsOnItCameBetween_IsRefused()
    {
        var lighting = await _database.ThemeAsync(_run, "lighting");
        var part = await _database.Get<SplitTheme>().ExecuteAsync(lighting.Id, [(await _database.StatementsAsync(_run, "lighting"))[0].Id], "Trasiga lampor", "Egen fråga", Analyst, default);
        var split = (await _database.CorrectionsAsync()).Single();
        _between = () => _database.Get<RenameTheme>().ExecuteAsync(part.Id, "Lampor", "Kortare", Analyst, default);

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<WithdrawCorrection>().ExecuteAsync(split.Id, "Fel", Analyst, default));

        Assert.Equal(("correctionId", "BUILT_ON"), (refusal.Field, refusal.Rule));
        Assert.Contains("2", refusal.Message, StringComparison.Ordinal);
        Assert.All(await _database.CorrectionsAsync(), c => Assert.True(c.Holds));
        Assert.Equal("Lampor", (await _database.ThemeAsync(_run, part.Key)).Label);
    }

    [Fact]
    public async Task Withdrawal_OfWhatAnotherWithdrewBetween_IsRefused()
    {
        var lighting = await _database.ThemeAsync(_run, "lighting");
        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Ljus", "Motiv", Analyst, default);
        var rename = (await _database.CorrectionsAsync()).Single();
        _between = () => _database.Get<WithdrawCorrection>().ExecuteAsync(rename.Id, "Först", Analyst, default);

        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<WithdrawCorrection>().ExecuteAsync(rename.Id, "Sedan", Analyst, default));

        Assert.Equal("Först", (await _database.CorrectionsAsync()).Single().WithdrawnMotive);
    }

    private sealed class Contexts(IDbContextFactory<DialogueDbContext> inner, CorrectionWriterTests test) : IDbContextFactory<DialogueDbContext>
    {
        private int _asked;

        public DialogueDbContext CreateDbContext() => inner.CreateDbContext();

        public async Task<DialogueDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
        {
            if (test._between is { } between && ++_asked == 2)
            {
                test._between = null;
                await between();
            }

            return await inner.CreateDbContextAsync(cancellationToken);
        }
    }
}
