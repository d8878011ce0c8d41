using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Statements;

public sealed class AnswerContentTests
{
    [Theory]
    [InlineData("asdf")]
    [InlineData("qwerty lkjh")]
    [InlineData("xxx")]
    [InlineData("1234 56")]
    [InlineData("sdfgghj!!")]
    [InlineData("aaaaaa 7")]
    public void IsNonsense_FingersOnAKeyboard_IsTrue(string text)
    {
        Assert.True(AnswerContent.IsNonsense(text));
    }

    [Theory]
    [InlineData("GHB")]
    [InlineData("MC och asdf")]
    [InlineData("were")]
    [InlineData("3 bilar")]
    [InlineData("мопеды")]
    [InlineData("سيارات")]
    [InlineData("🚗💨")]
    [InlineData("öl")]
    [InlineData("")]
    public void IsNonsense_WhatMaySaySomething_IsFalse(string text)
    {
        Assert.False(AnswerContent.IsNonsense(text));
    }

    [Theory]
    [InlineData(AnalysisMode.Guided)]
    [InlineData(AnalysisMode.Open)]
    public void Fit_NonsenseAndEmptyAnswers_AreSetAside(AnalysisMode mode)
    {
        string[] texts = ["asdf asdf", "123", "", "Bilarna kör för fort förbi skolan", "Klotter på skolan"];

        var model = new ThemeFinder(new ThemeFinderOptions { Mode = mode }).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);

        Assert.All(model.Texts.Take(3), text => Assert.Equal(Theme.NoneId, text.MainThemeId));
        Assert.All(model.Texts.Skip(3), text => Assert.NotEqual(Theme.NoneId, text.MainThemeId));
        Assert.Equal(Theme.NoneId, model.Transform("sdfg")[0].Themes[0].ThemeId);
        if (mode == AnalysisMode.Guided)
        {
            Assert.Equal(["N6"], model.Statements[0].Types);
        }
    }
}
