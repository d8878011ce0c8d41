using Medborgardialog.TextAnalysis.Knowledge;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Knowledge;

public sealed class TaxonomyTests
{
    [Fact]
    public void Types_AreTheFortyFourOfTheTaxonomy()
    {
        var expected = Enumerable.Range(1, 37).Select(n => $"P{n:00}").Concat(Enumerable.Range(1, 7).Select(n => $"N{n}"));

        Assert.Equal(expected, Taxonomy.Shared.Types.Select(type => type.Id));
    }

    [Fact]
    public void Themes_HoldEveryProblemTypeExactlyOnce()
    {
        var held = Taxonomy.Shared.Themes.SelectMany(theme => theme.Types).Select(t => Taxonomy.Shared.Types[t].Id).Order(StringComparer.Ordinal);

        Assert.Equal(28, Taxonomy.Shared.Themes.Count);
        Assert.Equal(Enumerable.Range(1, 37).Select(n => $"P{n:00}"), held);
    }

    [Theory]
    [InlineData("P12", "traffic")]
    [InlineData("speeding", "traffic")]
    [InlineData("honour_oppression", "close_relations")]
    [InlineData("litter", "litter")]
    [InlineData("N1", "none")]
    [InlineData("off_topic", "none")]
    [InlineData("no such label", null)]
    public void ThemeIdOf_ALabel_IsItsTheme(string label, string? theme)
    {
        Assert.Equal(theme, Taxonomy.Shared.ThemeIdOf(label));
    }

    [Fact]
    public void Phrases_NameKnownTypesAndNoneIsEmptyOrTwiceInAType()
    {
        var phrases = Examples.Phrases();

        Assert.All(phrases, phrase => Assert.Single(Taxonomy.Shared.TypesOf(phrase.Labels[0])));
        Assert.Empty(phrases.GroupBy(p => (p.Labels[0], p.Text)).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(Taxonomy.Shared.Types.Where(type => type.Theme >= 0), type => Assert.True(phrases.Count(p => p.Labels[0] == type.Id) >= 60, type.Id));
    }

    [Fact]
    public void Round2019_HasOnlyKnownLabels()
    {
        var examples = Examples.Round2019();

        Assert.Equal(750, examples.Count);
        Assert.All(examples, example => Assert.All(example.Labels, label => Assert.NotEmpty(Taxonomy.Shared.TypesOf(label))));
    }

    [Fact]
    public void Written_EveryFileHasKnownTypesAndNoTextStandsTwice()
    {
        var files = Examples.WrittenFiles();
        var all = Examples.Written();

        Assert.True(files.Count >= 4);
        Assert.All(files, file => Assert.NotEmpty(Examples.Written(file)));
        Assert.Equal(files.Sum(file => Examples.Written(file).Count), all.Count);
        Assert.All(all, example => Assert.All(example.Labels, label => Assert.Single(Taxonomy.Shared.TypesOf(label))));
        Assert.Empty(all.GroupBy(example => example.Text).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(Taxonomy.Shared.Types.Where(type => type.Theme >= 0), type => Assert.True(all.Count(e => e.Labels[0] == type.Id) >= 60, type.Id));
    }
}
