using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Medborgardialog.Testing;

/// <summary>A client of the running host's GraphQL API over HTTP, anonymous until it signs in as a browser would.</summary>
public sealed partial class ApiClient(HttpClient http)
{
    /// <summary>Runs an operation that must succeed: no top-level error, and an empty list for every mutation's <c>errors</c>.</summary>
    /// <returns>The value of <c>data</c>.</returns>
    public async Task<JsonElement> RunAsync(string query, object? variables = null)
    {
        var response = await SendAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        var data = response.GetProperty("data");
        foreach (var field in data.EnumerateObject().Where(f => f.Value.ValueKind == JsonValueKind.Object))
        {
            if (field.Value.TryGetProperty("errors", out var refused) && refused.ValueKind == JsonValueKind.Array)
            {
                Assert.True(refused.GetArrayLength() == 0, $"{field.Name}: {refused}");
            }
        }

        return data;
    }

    /// <summary>Runs an operation and gives the whole answer.</summary>
    public async Task<JsonElement> SendAsync(string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Signs in through the page's form; later operations are that person's.</summary>
    public async Task<ApiClient> SignInAsync(string email)
    {
        var page = await http.GetStringAsync("/logga-in");
        var token = AntiforgeryField().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["email"] = email,
            ["password"] = DialogueHost.ExamplePassword,
            ["returnUrl"] = "/arbete",
            ["__RequestVerificationToken"] = token,
        });
        using var response = await http.PostAsync("/auth/sign-in", form);
        Assert.Equal(email, (await RunAsync("{ me { email } }")).GetProperty("me").GetProperty("email").GetString());
        return this;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();
}
