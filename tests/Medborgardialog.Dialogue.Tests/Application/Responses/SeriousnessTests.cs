using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

public sealed class SeriousnessTests
{
    [Theory]
    [InlineData("Pappa slår mig när han dricker", Seriousness.ChildAtRisk)]
    [InlineData("min styvpappa brukar hota, styvpappa slog mamma igår", Seriousness.ChildAtRisk)]
    [InlineData("Grannen slår sina barn, det hörs genom väggen", Seriousness.ChildAtRisk)]
    [InlineData("jag är rädd för att barnen far illa där", Seriousness.ChildAtRisk)]
    [InlineData("Jag vågar inte gå hem efter skolan", Seriousness.ChildAtRisk)]
    [InlineData("My dad hits me", Seriousness.ChildAtRisk)]
    [InlineData("Min man slår mig", Seriousness.Acute)]
    [InlineData("MITT EX HOTAR ATT DÖDA MIG", Seriousness.Acute)]
    [InlineData("jag orkar inte leva längre", Seriousness.Acute)]
    [InlineData("Just nu slåss de med kniv utanför porten", Seriousness.Acute)]
    [InlineData("Hjälp mig nu!", Seriousness.Acute)]
    [InlineData("he is threatening to kill us", Seriousness.Acute)]
    [InlineData("Gatubelysningen är trasig vid skolan", Seriousness.None)]
    [InlineData("Folk slåss på torget på helgerna", Seriousness.None)]
    [InlineData("En pappa slog domaren efter derbyt", Seriousness.None)]
    [InlineData("min far slogs i kriget", Seriousness.None)]
    [InlineData("Ungdomar med kniv gör mig rädd, det är akut att göra något", Seriousness.None)]
    [InlineData("Barn cyklar utan hjälm", Seriousness.None)]
    [InlineData("", Seriousness.None)]
    public async Task Of_AText_PrefersANeedlessNoticeButIsNoAlarmForEveryComplaint(string text, Seriousness expected)
    {
        await using var database = new DialogueDatabase(s => s.AddFirstStages());

        Assert.Equal(expected, database.Get<ISeriousness>().Of(text));
    }
}
