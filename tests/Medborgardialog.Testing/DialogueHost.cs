using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Medborgardialog.Testing;

/// <summary>The real host, as <c>dotnet run</c> starts it in development, on a free port and with a database in a folder of its own.</summary>
public sealed class DialogueHost : WebApplicationFactory<Program>
{
    /// <summary>The password of the example accounts in this host.</summary>
    public const string ExamplePassword = "exempel-lösenord-för-test";

    /// <summary>The example accounts' addresses.</summary>
    public const string Analyst = "analytiker@soderkoping.example";

    /// <inheritdoc cref="Analyst"/>
    public const string Editor = "handlaggare@soderkoping.example";

    /// <inheritdoc cref="Analyst"/>
    public const string Approver = "beslut@soderkoping.example";

    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog").FullName;

    /// <summary>Its database's file.</summary>
    public string Database => Path.Combine(_folder, "dialogue.db");

    /// <summary>Starts it on a free port of the loopback.</summary>
    /// <returns>Its address, without a slash at the end.</returns>
    public string Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>A client of its API with cookies of its own.</summary>
    public ApiClient Api() => new(CreateClient());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database", $"Data Source={Database}");
        builder.UseSetting("ExamplePassword", ExamplePassword);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
