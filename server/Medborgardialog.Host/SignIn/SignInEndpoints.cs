using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Medborgardialog.Host.SignIn;

/// <summary>
/// Signing in and out: plain forms that end in a redirect. A wrong address and a wrong password give the same answer in the same time.
/// </summary>
internal static class SignInEndpoints
{
    private const string SignInPage = "/logga-in";
    private const string AfterSignIn = "/arbete";

    // Checked when there is no such account, so that the answer takes as long.
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, "nobody");

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/auth/sign-in", SignInAsync);
        app.MapPost("/auth/sign-out", async (HttpContext context, IAntiforgery antiforgery) =>
        {
            await antiforgery.ValidateRequestAsync(context);
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return Results.LocalRedirect("/");
        });
    }

    private static async Task<IResult> SignInAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        HttpContext context,
        AccountReads accounts,
        SignInAttempts attempts,
        CancellationToken cancellationToken)
    {
        var address = email?.Trim().ToLowerInvariant() ?? "";
        if (attempts.IsClosed(address))
        {
            return Results.LocalRedirect($"{SignInPage}?fel=2");
        }

        var account = await accounts.FindByEmailAsync(address, cancellationToken);
        var verdict = new PasswordHasher<Account>().VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash, password ?? "");
        if (account is null || verdict == PasswordVerificationResult.Failed)
        {
            attempts.Failed(address);
            return Results.LocalRedirect($"{SignInPage}?fel=1{(IsLocal(returnUrl) ? $"&returnUrl={Uri.EscapeDataString(returnUrl!)}" : "")}");
        }

        attempts.Succeeded(address);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, account.ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme));
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : AfterSignIn);
    }

    // A path of ours, never '//elsewhere' or '/\elsewhere'.
    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..];
}
