using System.Text.Json;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests;

public sealed class ThemeModelTests
{
    private static readonly string[] Answers =
    [
        "Bilarna kör för fort på Storgatan", "Klotter på alla väggar", "vet ej",
        "Grodorna kväker i dammen", "Grodorna kväker så högt i dammen", "alla grodorna i dammen kväker",
    ];

    [Fact]
    public void Load_WhatSaveWrote_GivesAnEqualModel()
    {
        var model = Fit(new ThemeFinderOptions { MinimumConfidence = 0.9 });
        using var stream = new MemoryStream();

        model.Save(stream);
        stream.Position = 0;
        var loaded = ThemeModel.Load(stream);

        Assert.Equal(JsonSerializer.Serialize(model.Themes), JsonSerializer.Serialize(loaded.Themes));
        Assert.Equal(JsonSerializer.Serialize(model.Statements), JsonSerializer.Serialize(loaded.Statements));
        Assert.Equal(JsonSerializer.Serialize(model.Texts), JsonSerializer.Serialize(loaded.Texts));
        foreach (var text in Answers.Append("en helt ny text om grodorna i dammen"))
        {
            Assert.Equal(JsonSerializer.Serialize(model.Transform(text)), JsonSerializer.Serialize(loaded.Transform(text)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no model at all")]
    public void Load_SomethingElse_Throws(string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Throws<InvalidDataException>(() => ThemeModel.Load(stream));
    }

    [Fact]
    public void Transform_AFittedText_GivesItsThemesAgain()
    {
        var model = Fit(new ThemeFinderOptions { MinimumConfidence = 0.9 });

        for (var i = 0; i < Answers.Length; i++)
        {
            var own = model.Statements.Where(s => s.TextIndex == i).Select(s => s.Themes[0].ThemeId);
            Assert.Equal(own, model.Transform(Answers[i]).Select(s => s.Themes[0].ThemeId));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ... ")]
    public void Transform_TextWithoutWords_HasNoStatements(string text)
    {
        Assert.Empty(Fit(new ThemeFinderOptions()).Transform(text));
    }

    [Fact]
    public void Fit_UnknownButAlike_IsADiscoveredTheme()
    {
        var model = Fit(new ThemeFinderOptions { MinimumConfidence = 0.9 });

        var theme = Assert.Single(model.Themes, t => t.Kind == ThemeKind.Discovered);
        Assert.Equal(3, theme.StatementCount);
        Assert.Equal(["dammen", "grodorna", "kväker"], theme.Keywords.Take(3).Order(StringComparer.Ordinal));
        Assert.Equal(ThemeChange.New, theme.Lineage.Change);
    }

    [Fact]
    public void Fit_WithPrevious_ContinuesTheDiscoveredThemeUnderItsId()
    {
        var options = new ThemeFinderOptions { MinimumConfidence = 0.9 };
        var before = Fit(options);
        var old = before.Themes.Single(t => t.Kind == ThemeKind.Discovered);
        string[] more = [.. Answers, "Grodorna i dammen väcker hela kvarteret", "grodorna i dammen igen, hela kvarteret"];

        var after = new ThemeFinder(options).Fit(ThemeFinderTests.Sources(more), Corrections.Empty, before);

        var theme = after.Themes.Single(t => t.Kind == ThemeKind.Discovered && t.StatementCount > 0);
        Assert.Equal(old.Id, theme.Id);
        Assert.Equal(ThemeChange.Continued, theme.Lineage.Change);
        Assert.Equal([old.Id], theme.Lineage.From);
    }

    [Fact]
    public void Fit_WithPreviousWhoseThemeIsGone_ListsItAsRetired()
    {
        var options = new ThemeFinderOptions { MinimumConfidence = 0.9 };
        var before = Fit(options);

        var after = new ThemeFinder(options).Fit(ThemeFinderTests.Sources(Answers.Take(3)), Corrections.Empty, before);

        var retired = Assert.Single(after.Themes, t => t.Lineage.Change == ThemeChange.Retired);
        Assert.Equal(before.Themes.Single(t => t.Kind == ThemeKind.Discovered).Id, retired.Id);
        Assert.Equal(0, retired.TextCount);
    }

    private static ThemeModel Fit(ThemeFinderOptions options) => new ThemeFinder(options).Fit(ThemeFinderTests.Sources(Answers), Corrections.Empty);
}
