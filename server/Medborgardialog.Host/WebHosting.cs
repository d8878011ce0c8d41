using System.Text.Encodings.Web;
using System.Text.Unicode;
using Medborgardialog.Api;
using Medborgardialog.Client;
using Medborgardialog.Client.Gateway;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.Host.Analysis;
using Medborgardialog.Host.Gateway;
using Medborgardialog.Host.Ide;
using Medborgardialog.Host.SignIn;
using Microsoft.AspNetCore.ResponseCompression;

namespace Medborgardialog.Host;

/// <summary>The web application: what is registered, and what a request passes through.</summary>
internal static class WebHosting
{
    private const string ApiPath = "/graphql";

    /// <summary>Puts the application together; nothing is opened or listened on yet.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, DatabaseLocation database)
    {
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        // A waiting connection keeps a buffer of 4 kB, and so is spared asking the system twice for every request.
        builder.WebHost.UseSockets(options => options.WaitForDataBeforeAllocatingBuffer = false);
        var services = builder.Services;
        services.AddDialogue(database);
        services.AddDialogueSchema()
            .ModifyRequestOptions(options => options.IncludeExceptionDetails = builder.Environment.IsDevelopment())
            .DisableIntrospection(!builder.Environment.IsDevelopment(), allowAuthenticated: true);
        services.AddSignIn(database);
        services.AddHttpContextAccessor();
        services.AddScoped<IGraphQLGateway, InProcessGateway>();
        services.AddDialogueClient();
        services.AddHostedService<AnalysisWorker>();
        services.AddRazorComponents();
        // Swedish and Arabic letters as themselves, not as numbers: the pages are read in many scripts and should stay small.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("application/graphql-response+json");
        });
        services.AddHealthChecks();
        // Swedish whatever the browser asks for, until the texts exist in other languages.
        services.Configure<RequestLocalizationOptions>(options => options.SetDefaultCulture("sv-SE").RequestCultureProviders.Clear());

        var app = builder.Build();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/fel", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/hittades-inte");
        // The API's answers are the same in every language.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(ApiPath), pages => pages.UseRequestLocalization());
        app.UseSecurityHeaders();
        app.UseWebSockets();
        app.UseDevelopmentIde();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks("/health");
        app.MapSignIn();
        app.MapGraphQL(ApiPath);
        app.MapRazorComponents<App>();
        return app;
    }
}
