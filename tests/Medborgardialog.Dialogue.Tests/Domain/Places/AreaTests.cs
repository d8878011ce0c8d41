using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Places;

public sealed class AreaTests
{
    [Theory]
    [InlineData("Centrum", "centrum")]
    [InlineData("Västra Husby", "vastra-husby")]
    [InlineData("  Östra   Ryd ", "ostra-ryd")]
    [InlineData("S:t Anna (skärgården)", "s-t-anna-skargarden")]
    public void KeyOf_Name_HoldsPlainLettersAndHyphens(string name, string key) => Assert.Equal(key, Area.KeyOf(name));

    [Theory]
    [InlineData("582")]
    [InlineData("05822")]
    [InlineData("058x")]
    [InlineData("")]
    public void Municipality_WithAnotherCodeThanFourDigits_IsRefused(string code) =>
        Assert.Equal("code", Assert.Throws<InvalidInputException>(() => Municipality.Create(default, code, "Söderköping", default)).Field);

    [Fact]
    public void AddArea_WithTheKeyOfAnother_IsRefused()
    {
        var municipality = Municipality.Create(default, "0582", "Söderköping", default);
        municipality.AddArea(AreaId.From(Guid.Parse("00000000-0000-0000-0000-000000000001")), "Västra Husby");

        var refusal = Assert.Throws<InvalidInputException>(() => municipality.AddArea(default, "vastra  husby"));

        Assert.Equal("TAKEN", refusal.Rule);
        Assert.Equal("Västra Husby", Assert.Single(municipality.Areas).Name);
    }

    [Fact]
    public void AddArea_WithoutALetter_IsRefused() =>
        Assert.Equal("MALFORMED", Assert.Throws<InvalidInputException>(() => Municipality.Create(default, "0582", "Söderköping", default).AddArea(default, "—")).Rule);
}
