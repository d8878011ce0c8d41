using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Shared;

public sealed class GuardTests
{
    [Theory]
    [InlineData(null, "REQUIRED")]
    [InlineData("   ", "REQUIRED")]
    [InlineData("abcdef", "TOO_LONG")]
    public void Text_ThatBreaksARule_NamesFieldAndRule(string? text, string rule)
    {
        var refused = Assert.Throws<InvalidInputException>(() => Guard.Text(text, "title", 5));

        Assert.Equal(("title", rule), (refused.Field, refused.Rule));
    }

    [Theory]
    [InlineData("soderkoping-2026", true)]
    [InlineData("a--b", false)]
    [InlineData("Söder", false)]
    [InlineData("-ab", false)]
    [InlineData("ab", false)]
    public void Slug_IsLowerCaseLettersDigitsAndSingleHyphens(string text, bool accepted)
    {
        if (accepted)
        {
            Assert.Equal(text, Guard.Slug(text, "slug"));
        }
        else
        {
            Assert.Equal("MALFORMED", Assert.Throws<InvalidInputException>(() => Guard.Slug(text, "slug")).Rule);
        }
    }
}
