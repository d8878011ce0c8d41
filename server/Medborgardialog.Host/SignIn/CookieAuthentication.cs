using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Medborgardialog.Host.SignIn;

/// <summary>Tells who is signed in. Only a cookie says so, so a request without one is nobody's, and nothing is set up to read it: residents answer without signing in.</summary>
internal sealed class CookieAuthentication(
    IAuthenticationSchemeProvider schemes, IAuthenticationHandlerProvider handlers, IClaimsTransformation transform, IOptions<AuthenticationOptions> options)
    : AuthenticationService(schemes, handlers, transform, options)
{
    private static readonly Task<AuthenticateResult> Nobody = Task.FromResult(AuthenticateResult.NoResult());

    public override Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme) =>
        context.Request.Headers.Cookie.Count == 0 ? Nobody : base.AuthenticateAsync(context, scheme);
}
