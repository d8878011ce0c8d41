using System.Security.Claims;
using Medborgardialog.Data;
using Medborgardialog.Domain.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Host.SignIn;

/// <summary>
/// Signing in and out: plain forms that end in a redirect. A wrong address and a wrong password give the same answer in the same time.
/// </summary>
internal static class SignInEndpoints
{
    /// <summary>The claim that carries the code of the municipality the roles hold in.</summary>
    public const string MunicipalityClaim = "municipality";

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

    /// <summary>An account as the claims that the API reads.</summary>
    public static ClaimsPrincipal Principal(Account account) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.Name, account.Name),
            new Claim(ClaimTypes.Email, account.Email),
            new Claim(MunicipalityClaim, account.Municipality),
            .. account.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    private static async Task<IResult> SignInAsync(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        HttpContext context,
        IDbContextFactory<DialogueDbContext> contexts,
        SignInAttempts attempts,
        CancellationToken cancellationToken)
    {
        var address = email?.Trim().ToLowerInvariant() ?? "";
        if (attempts.IsClosed(address))
        {
            return Results.LocalRedirect($"{SignInPage}?fel=paus");
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Email == address, cancellationToken);
        var verdict = new PasswordHasher<Account>().VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash, password ?? "");
        if (account is null || verdict == PasswordVerificationResult.Failed)
        {
            attempts.Failed(address);
            return Results.LocalRedirect($"{SignInPage}?fel=1{(IsLocal(returnUrl) ? $"&returnUrl={Uri.EscapeDataString(returnUrl!)}" : "")}");
        }

        attempts.Succeeded(address);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(account));
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : AfterSignIn);
    }

    // A path of ours, never '//elsewhere' or '/\elsewhere'.
    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..];
}
