using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Analysis;

public sealed class StatementTests
{
    private static readonly SeededIds Ids = new(5);
    private readonly ThemeId _dark = ThemeId.From(Ids.NewId());
    private readonly ThemeId _traffic = ThemeId.From(Ids.NewId());
    private readonly ThemeId _noise = ThemeId.From(Ids.NewId());

    [Fact]
    public void Replace_OfTheMainTheme_KeepsTheOthersBehindIt()
    {
        var statement = StatementIn(_dark, _traffic);

        statement.Replace(new HashSet<ThemeId> { _dark }, _noise);

        Assert.Equal([(_noise, 0), (_traffic, 1)], statement.Themes.Select(t => (t.ThemeId, t.Position)));
    }

    [Fact]
    public void Replace_IntoAThemeItHasAlready_LeavesItOnceInTheForemostPlace()
    {
        var statement = StatementIn(_dark, _noise, _traffic);

        statement.Replace(new HashSet<ThemeId> { _dark, _traffic }, _noise);

        Assert.Equal([(_noise, 0)], statement.Themes.Select(t => (t.ThemeId, t.Position)));
    }

    [Fact]
    public void MoveTo_ByAPerson_IsCertainAndLeavesNothingElse()
    {
        var statement = StatementIn(_dark, _traffic);

        statement.MoveTo(_noise);

        var theme = Assert.Single(statement.Themes);
        Assert.Equal((_noise, 0, 1.0, true), (theme.ThemeId, theme.Position, theme.Confidence, theme.ByPerson));
    }

    [Fact]
    public void Quote_WithoutWords_OrWithTooMany_IsRefused()
    {
        Assert.Equal("REQUIRED", Assert.Throws<InvalidInputException>(() => QuoteReview.Make(default, QuoteReviewState.Approved, " ", "A", default)).Rule);
        Assert.Equal("TOO_LONG", Assert.Throws<InvalidInputException>(() => QuoteReview.Make(default, QuoteReviewState.Approved, new string('a', 301), "A", default)).Rule);
    }

    private static Statement StatementIn(params ThemeId[] themes)
    {
        var statement = Statement.Create(StatementId.From(Ids.NewId()), default, default, default, 0, 4, "text", "sv", Seriousness.None, null, []);
        foreach (var theme in themes)
        {
            statement.Assign(theme, 0.5, byPerson: false);
        }

        return statement;
    }
}
