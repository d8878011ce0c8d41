using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Fitting;

/// <summary>What a sentence denies or tells as past is not its theme.</summary>
public sealed class SetAsideTests
{
    private static readonly ThemeModel Model = new ThemeFinder(new ThemeFinderOptions()).Fit([new SourceText("1", "Bilarna kör för fort")], Corrections.Empty, null, null, default);

    [Theory]
    [InlineData("det är inte mopederna, det är bilarna som kör för fort", "traffic")]
    [InlineData("Det är inte klottret som är problemet utan nedskräpningen", "litter")]
    [InlineData("Förr var det mycket inbrott men nu är det mest knark på torget", "drugs")]
    [InlineData("Vi har inga droger här men fyllot vid bänken är jobbigt", "alcohol")]
    [InlineData("förr var det klotter överallt, nu är det fint", Theme.NoneId)]
    [InlineData("klotter är inget problem här", Theme.NoneId)]
    [InlineData("finns ingen belysning vid gångtunneln", "lighting")]
    [InlineData("det finns ingen belysning här men en massa buskar", "lighting")]
    [InlineData("aldrig någon polis i byn", "police_presence")]
    public void Transform_AnAnswerThatSetsSomethingAside_HasTheThemeOfTheRest(string text, string theme) =>
        Assert.Equal([theme], Model.Transform(text).Select(statement => statement.Themes[0].ThemeId).Distinct());

    [Theory]
    [InlineData("the street lights are broken behind the school", "en")]
    [InlineData("gatubelysningen är trasig bakom skolan", "sv")]
    [InlineData("الشارع مظلم جدا خلف المدرسة", "ar")]
    [InlineData("koulun takana on aina pimeää iltaisin", "fi")]
    public void Transform_AStatement_TellsItsLanguage(string text, string language) => Assert.Equal(language, Model.Transform(text)[0].Language);
}
