using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>Who asks.</summary>
internal static class Caller
{
    /// <summary>The user that signing in has set, or null: <see cref="HttpContext.User"/> would make an anonymous one for every request.</summary>
    public static ClaimsPrincipal? Of(HttpContext context) => context.Features.Get<IHttpAuthenticationFeature>()?.User;
}
