using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Subscriptions;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>Tells when a picture changes.</summary>
[ExtendObjectType(OperationType.Subscription)]
public sealed class PictureSubscriptions
{
    /// <summary>The picture, each time it or what is decided about its problems has changed.</summary>
    [Subscribe]
    [Topic(PictureTopics.Pattern)]
    [GraphQLName("problemPictureChanged")]
    [AllowAnonymous]
    public Task<ProblemPicture> OnProblemPictureChangedAsync(
        [ID<ProblemPicture>] ProblemPictureId pictureId, [EventMessage] ProblemPictureChanged message, ClaimsPrincipal user, ProblemPictureByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(pictureId, user, cancellationToken);
}

/// <summary>The topics behind <see cref="PictureSubscriptions"/>.</summary>
public sealed class PictureTopics : IEventTopics
{
    /// <summary>The topic of one picture, as the subscription names it.</summary>
    public const string Pattern = "problemPictureChanged_{pictureId}";

    /// <summary>The topic of one picture.</summary>
    /// <param name="picture">The picture.</param>
    public static string Of(ProblemPictureId picture) => Pattern.Replace("{pictureId}", picture.Value.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public ValueTask TellAsync(DomainEvent domainEvent, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return domainEvent is ProblemPictureChanged changed ? sender.SendAsync(Of(changed.PictureId), changed, cancellationToken) : ValueTask.CompletedTask;
    }
}
