using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Analysis;

/// <summary>One thing that somebody said, in redacted words.</summary>
[ExtendObjectType<Statement>]
[Node]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class StatementType
{
    /// <summary>The global id.</summary>
    [ID<Statement>]
    public StatementId GetId([Parent] Statement statement) => statement.Id;

    /// <summary>The words, redacted.</summary>
    public string Text([Parent] Statement statement) => statement.Text;

    /// <summary>Its themes, the main one first.</summary>
    public IReadOnlyList<StatementTheme> Themes([Parent] Statement statement) => statement.Themes;

    /// <summary>The words that decided its main theme, the strongest first.</summary>
    public IReadOnlyList<string> DecidingWords([Parent] Statement statement) => statement.DecidingWords;

    /// <summary>Whether it needs a person at once.</summary>
    public Seriousness Seriousness([Parent] Statement statement) => statement.Seriousness;

    /// <summary>The area that the respondent gave.</summary>
    public async Task<Area?> GetAreaAsync([Parent] Statement statement, AreaByIdLoader loader, CancellationToken cancellationToken) =>
        statement.AreaId is { } area ? await loader.LoadAsync(area, cancellationToken) : null;

    /// <summary>The decision whether it may be quoted; null while there is none.</summary>
    public Task<QuoteReview?> GetQuoteAsync([Parent] Statement statement, ClaimsPrincipal user, QuoteOfStatementLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(statement.Id, user, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<Statement?> GetStatementAsync(StatementId id, ClaimsPrincipal user, StatementByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>A statement's membership in a theme.</summary>
[ExtendObjectType<StatementTheme>]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class StatementThemeType
{
    /// <summary>The theme.</summary>
    public Task<Theme> GetThemeAsync([Parent] StatementTheme membership, ClaimsPrincipal user, ThemeByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(membership.ThemeId, user, cancellationToken);

    /// <summary>The probability that a person would agree, 0 to 1.</summary>
    public double Confidence([Parent] StatementTheme membership) => membership.Confidence;

    /// <summary>True for the statement's main theme.</summary>
    public bool IsMain([Parent] StatementTheme membership) => membership.Position == 0;

    /// <summary>True when a person put it there.</summary>
    public bool ByPerson([Parent] StatementTheme membership) => membership.ByPerson;
}

/// <summary>A person's decision whether a statement may be quoted.</summary>
[ExtendObjectType<QuoteReview>]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
public sealed class QuoteReviewType
{
    /// <summary>The decision.</summary>
    public QuoteReviewState State([Parent] QuoteReview review) => review.State;

    /// <summary>The words as they may be shown.</summary>
    public string Text([Parent] QuoteReview review) => review.Text;

    /// <summary>Who decided.</summary>
    public string ReviewedBy([Parent] QuoteReview review) => review.ReviewedBy;

    /// <summary>When.</summary>
    public DateOnly ReviewedOn([Parent] QuoteReview review) => review.ReviewedOn;
}
