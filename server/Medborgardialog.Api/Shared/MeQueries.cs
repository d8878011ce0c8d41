using System.Security.Claims;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Shared;

/// <summary>The person who is signed in.</summary>
/// <param name="Name">As shown to colleagues.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Roles">The roles held in the municipality.</param>
/// <param name="MunicipalityCode">Code of the municipality that the roles hold in.</param>
public sealed record Me(string Name, string Email, IReadOnlyList<Role> Roles, [property: GraphQLIgnore] string MunicipalityCode);

/// <summary>Who is asking.</summary>
[ExtendObjectType(OperationType.Query)]
public sealed class MeQueries
{
    /// <summary>The person who is signed in; null for everybody else.</summary>
    [AllowAnonymous]
    public Me? GetMe(ClaimsPrincipal user)
    {
        var actor = user.ToActor();
        return actor.Municipality is { } municipality
            ? new Me(actor.Name, user.FindFirst(ClaimTypes.Email)?.Value ?? "", [.. actor.Roles.Order()], municipality)
            : null;
    }
}
