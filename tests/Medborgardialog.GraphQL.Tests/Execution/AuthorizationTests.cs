using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Execution;

public sealed class AuthorizationTests
{
    private readonly TestExecutor _library = LibrarySchema.Create();

    [Fact]
    public async Task ProtectedField_ForAnonymous_IsNullAndCoded()
    {
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":9}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":{"hello":"Hej världen!","secret":null}}""",
            await _library.RunAsync("{ hello secret }"));
    }

    [Fact]
    public async Task ProtectedField_WithoutTheRole_IsNullAndCoded()
    {
        Assert.Contains("AUTH_NOT_AUTHORIZED", await _library.RunAsync("{ secret }", user: TestExecutor.User("READER")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProtectedField_WithTheRole_IsRead()
    {
        Assert.Equal("""{"data":{"secret":"hush"}}""", await _library.RunAsync("{ secret }", user: TestExecutor.User("READER", "EDITOR")));
    }
}
