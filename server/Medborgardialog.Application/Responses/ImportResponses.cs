using System.Globalization;
using System.Text;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Takes responses from a file: all or nothing, unless bad rows are to be skipped. A row is known by its content and by how many equal rows stand before it, so that
/// importing a file again, or a later export that holds the old rows too, doubles nothing.
/// </summary>
public sealed class ImportResponses
{
    private readonly IDbContextFactory<DialogueDbContext> _contexts;
    private readonly DialogueWriter _writer;
    private readonly Receipts _receipts;
    private readonly ResponseIntake _intake;
    private readonly TimeProvider _time;

    internal ImportResponses(IDbContextFactory<DialogueDbContext> contexts, DialogueWriter writer, Receipts receipts, ResponseIntake intake, TimeProvider time)
    {
        _contexts = contexts;
        _writer = writer;
        _receipts = receipts;
        _intake = intake;
        _time = time;
    }

    /// <summary>Takes a table whose columns are matched with the questions by their names.</summary>
    /// <param name="command">The table.</param>
    /// <param name="actor">An editor or administrator of the municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="IllegalTransitionException">The round is not open.</exception>
    /// <exception cref="InvalidInputException">The columns do not fit the survey (<c>columns</c>).</exception>
    public async Task<ImportResult> ExecuteAsync(ImportTableCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var target = await FindTargetAsync(command.Round, actor, cancellationToken);
        var columns = ResponseColumns.Match(target.Survey!, command.Headers);
        var rows = command.Rows.Select((cells, i) => columns.Read(i + 1, cells)).ToList();
        return await ImportAsync(target, new(command.Round, rows, command.DryRun, command.SkipBadRows, command.Channel), columns.Ignored, actor, cancellationToken);
    }

    /// <summary>Takes rows that are already split into answers.</summary>
    /// <param name="command">The rows.</param>
    /// <param name="actor">An editor or administrator of the municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="IllegalTransitionException">The round is not open.</exception>
    public async Task<ImportResult> ExecuteAsync(ImportResponsesCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await ImportAsync(await FindTargetAsync(command.Round, actor, cancellationToken), command, [], actor, cancellationToken);
    }

    private async Task<ImportResult> ImportAsync(
        RoundTarget target, ImportResponsesCommand command, IReadOnlyList<string> ignored, Actor actor, CancellationToken cancellationToken)
    {
        var today = _time.Today();
        var rows = command.Rows.Select(r => CheckedRow.Check(target, r, today)).ToList();
        var rejected = rows.SelectMany(r => r.Faults.Select(f => Rejected(r.Row, f))).ToList();
        if (rejected.Count > 0 && !command.SkipBadRows)
        {
            return new ImportResult(0, 0, rejected, ignored);
        }

        var keyed = Keyed(rows.Where(r => r.Faults.Count == 0)).ToList();
        var known = await _receipts.KnownAsync(target.Round.Id, keyed.Select(k => k.Key), cancellationToken);
        var fresh = keyed.Where(k => !known.Contains(k.Key)).ToList();
        if (!command.DryRun && fresh.Count > 0)
        {
            await StoreAsync(target, fresh, command.Channel, actor, cancellationToken);
        }

        return new ImportResult(fresh.Count, keyed.Count - fresh.Count, rejected, ignored);
    }

    private Task<bool> StoreAsync(
        RoundTarget target, List<(string Key, CheckedRow Row)> fresh, ResponseChannel channel, Actor actor, CancellationToken cancellationToken)
    {
        var intakes = fresh.ConvertAll(f => _intake.Take(
            target, _receipts.ResponseOf(_receipts.Derive(target.Round.Id, f.Key)), f.Row.SubmittedOn, f.Row.Language, channel, f.Row.Answers, _intake.Screen(f.Row.Answers)));
        var commitment = _intake.Commitment(intakes.Select(i => i.Response));
        return _writer.WriteAsync(actor, scope =>
        {
            scope.Db.ChangeTracker.AutoDetectChangesEnabled = false;
            scope.Db.AddRange(intakes.SelectMany(i => i.Entities));
            scope.Record(target.Municipality.Code, "importResponses", $"DialogueRound/{target.Round.Slug}", $"{intakes.Count} responses, commitment {commitment}");
            scope.Raise(new ResponsesReceived(target.Round.Id, target.Round.Slug));
            return Task.FromResult(true);
        }, cancellationToken);
    }

    private async Task<RoundTarget> FindTargetAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
        var round = await db.Set<DialogueRound>().AsNoTracking().FirstOrDefaultAsync(r => r.Slug == slug, cancellationToken)
            ?? throw new NotFoundException(nameof(DialogueRound), slug);
        var municipality = await db.Set<Municipality>().AsNoTracking().Include(m => m.Areas).FirstAsync(m => m.Id == round.MunicipalityId, cancellationToken);
        actor.Demand(municipality.Code, "import responses", Role.Editor, Role.Administrator);
        var survey = await db.Set<Survey>().AsNoTracking().NewestAsync(round.Id, cancellationToken);
        return survey is null || round.State != DialogueRoundState.Open
            ? throw new IllegalTransitionException(nameof(DialogueRound), round.State.ToString(), "take responses")
            : new RoundTarget(round, survey, municipality);
    }

    private static IEnumerable<(string Key, CheckedRow Row)> Keyed(IEnumerable<CheckedRow> rows)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var number = seen[row.Content] = seen.GetValueOrDefault(row.Content) + 1;
            yield return (string.Create(CultureInfo.InvariantCulture, $"import/{number}/{row.Content}"), row);
        }
    }

    private static RejectedRow Rejected(int row, ResponseFault fault)
    {
        var message = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Row {row}: ").Append(fault.QuestionKey is null ? fault.Rule : $"'{fault.QuestionKey}' {fault.Rule}");
        if (fault.Limit is { } limit)
        {
            message.Append(CultureInfo.InvariantCulture, $" (limit {limit})");
        }

        return new RejectedRow(row, fault.Rule, message.Append('.').ToString());
    }
}
