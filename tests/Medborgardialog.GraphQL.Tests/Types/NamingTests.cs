using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Types;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("URL", "url")]
    [InlineData("ID", "id")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("HTMLBody", "htmlBody")]
    [InlineData("ABc", "aBc")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("_under", "_under")]
    [InlineData("ProblemPicture", "problemPicture")]
    public void ToCamel_OfAMember_IsItsFieldName(string name, string expected) => Assert.Equal(expected, Naming.ToCamel(name));

    [Theory]
    [InlineData("DarkBlue", "DARK_BLUE")]
    [InlineData("HTTPOk", "HTTP_OK")]
    [InlineData("Foo1Bar", "FOO1_BAR")]
    [InlineData("RGBColor", "RGB_COLOR")]
    [InlineData("Draft", "DRAFT")]
    [InlineData("Already_Snake", "ALREADY_SNAKE")]
    public void ToUpperSnake_OfAnEnumMember_IsItsValueName(string name, string expected) => Assert.Equal(expected, Naming.ToUpperSnake(name));

    [Theory]
    [InlineData("a", true)]
    [InlineData("_1", true)]
    [InlineData("1a", false)]
    [InlineData("å", false)]
    [InlineData("", false)]
    [InlineData("a-b", false)]
    public void IsName_FollowsTheGrammar(string name, bool expected) => Assert.Equal(expected, Naming.IsName(name));
}
