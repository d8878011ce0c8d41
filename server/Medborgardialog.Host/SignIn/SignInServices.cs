using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Medborgardialog.Host.SignIn;

/// <summary>What signing in needs.</summary>
internal static class SignInServices
{
    /// <summary>Registers cookie sign-in; the keys that protect cookies and forms lie beside the database, so that a restart signs nobody out.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, DatabaseLocation database)
    {
        services.AddDataProtection()
            .SetApplicationName("Medborgardialog")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(Path.GetDirectoryName(database.File)!, "keys")));
        services.AddSingleton<SignInAttempts>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "medborgardialog";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;
            options.LoginPath = "/logga-in";
            options.AccessDeniedPath = "/logga-in";
        });
        services.AddScoped<IAuthenticationService, CookieAuthentication>();
        services.AddAuthorization();
        services.AddAntiforgery(options => options.Cookie.Name = "medborgardialog-form");
        return services;
    }
}
