using System.Security.Claims;
using Medborgardialog.Api.FocusAreas;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Promises;

/// <summary>One person's signature for one party.</summary>
[ExtendObjectType<Signature>]
public sealed class SignatureType
{
    /// <summary>Who signed.</summary>
    public string Name([Parent] Signature signature) => signature.Name;

    /// <summary>Their office.</summary>
    public string Title([Parent] Signature signature) => signature.Title;

    /// <summary>The party they signed for.</summary>
    public string Party([Parent] Signature signature) => signature.Party;

    /// <summary>The day.</summary>
    public DateOnly SignedOn([Parent] Signature signature) => signature.SignedOn;
}

/// <summary>Something that happened to a promise.</summary>
[ExtendObjectType<PromiseEvent>]
public sealed class PromiseEventType
{
    /// <summary>The year.</summary>
    public int Year([Parent] PromiseEvent happened) => happened.Year;

    /// <summary>The day; null where a source gives the year only.</summary>
    public DateOnly? On([Parent] PromiseEvent happened) => happened.On;

    /// <summary>What happened, in Swedish.</summary>
    public string Text([Parent] PromiseEvent happened) => happened.Text;
}

/// <summary>A figure that a source reported with a promise.</summary>
[ExtendObjectType<RecordedFigure>]
public sealed class RecordedFigureType
{
    /// <summary>What was counted.</summary>
    public string What([Parent] RecordedFigure figure) => figure.What;

    /// <summary>The numbers, by year.</summary>
    public IReadOnlyList<YearValue> Values([Parent] RecordedFigure figure) => figure.Values;

    /// <summary>What the source says about its direction, where it gives no numbers.</summary>
    public string? Trend([Parent] RecordedFigure figure) => figure.Trend;
}

/// <summary>A figure's value in one year.</summary>
[ExtendObjectType<YearValue>]
public sealed class YearValueType
{
    /// <summary>The year.</summary>
    public int Year([Parent] YearValue value) => value.Year;

    /// <summary>The number.</summary>
    public int Value([Parent] YearValue value) => value.Value;
}

/// <summary>One thing that the quality gate asks for.</summary>
[ExtendObjectType<QualityGap>]
public sealed class QualityGapType
{
    /// <summary>What.</summary>
    public QualityGapCode Code([Parent] QualityGap gap) => gap.Code;

    /// <summary>The activity it concerns; null when it concerns the whole promise.</summary>
    public async Task<PromiseActivity?> GetActivityAsync([Parent] QualityGap gap, ClaimsPrincipal user, PromiseActivityByIdLoader loader, CancellationToken cancellationToken) =>
        gap.ActivityId is { } id ? await loader.LoadAsync(id, user, cancellationToken) : null;

    /// <summary>The vague word as it stands in the text, the title of the focus area without activity, or the title of the problem without decision.</summary>
    public string? Word([Parent] QualityGap gap) => gap.Word;

    /// <summary>True when the promise cannot go on with it.</summary>
    public bool IsBlocking([Parent] QualityGap gap) => gap.IsBlocking;
}

/// <summary>The quality gate asks for more before the promise can go on.</summary>
[ExtendObjectType<PromiseNotReadyException>]
public sealed class PromiseNotReadyErrorType
{
    /// <summary>Always <c>PROMISE_NOT_READY</c>.</summary>
    public string Code([Parent] PromiseNotReadyException error) => error.Code;

    /// <summary>Everything that blocks.</summary>
    public IReadOnlyList<QualityGap> Gaps([Parent] PromiseNotReadyException error) => error.Gaps;
}

/// <summary>What promises add to a focus area.</summary>
[ExtendObjectType<FocusArea>]
public sealed class FocusAreaPromises
{
    /// <summary>The promises that answer it, newest period first.</summary>
    public Task<IReadOnlyList<CitizenPromise>> GetPromisesAsync([Parent] FocusArea focusArea, ClaimsPrincipal user, PromisesOfFocusAreaLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(focusArea.Id, user, cancellationToken);
}

/// <summary>What promises add to a municipality.</summary>
[ExtendObjectType<Municipality>]
public sealed class MunicipalityPromises
{
    /// <summary>Its published promises, newest period first.</summary>
    public async Task<IReadOnlyList<CitizenPromise>> GetCitizenPromisesAsync(
        [Parent] Municipality municipality, PublicPromisesOfMunicipalityLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(municipality.Id, cancellationToken);
}
