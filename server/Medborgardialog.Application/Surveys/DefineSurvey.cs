using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Surveys;

/// <summary>A round's questions.</summary>
/// <param name="RoundId">The round; a draft.</param>
/// <param name="Introduction">What is said before the first question.</param>
/// <param name="Questions">The questions in order; may be empty while the survey is being written.</param>
public sealed record DefineSurveyCommand(DialogueRoundId RoundId, string? Introduction, IReadOnlyList<QuestionDraft> Questions);

/// <summary>Defines the next version of a draft round's survey.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class DefineSurvey(DialogueWriter writer)
{
    /// <summary>Defines the version.</summary>
    /// <param name="command">The questions.</param>
    /// <param name="actor">An editor or administrator of the round's municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="IllegalTransitionException">The round is open or closed: its survey is fixed.</exception>
    /// <exception cref="InvalidInputException">A question breaks a rule; the field names it.</exception>
    public Task<Survey> ExecuteAsync(DefineSurveyCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return writer.WriteAsync(actor, async scope =>
        {
            var (round, municipality) = await scope.RoundForAsync(command.RoundId, "define its survey", [Role.Editor, Role.Administrator], cancellationToken);
            var previous = await scope.Db.Set<Survey>().Where(s => s.RoundId == round.Id).MaxAsync(s => (int?)s.Version, cancellationToken) ?? 0;
            var survey = Survey.Define(SurveyId.From(scope.Ids.NewId()), round, municipality, previous, command.Introduction, command.Questions, scope.Ids);
            scope.Db.Add(survey);
            scope.Record(municipality.Code, "defineSurvey", $"DialogueRound/{round.Slug}", $"version {survey.Version}, {survey.Questions.Count} questions");
            return survey;
        }, cancellationToken);
    }
}
