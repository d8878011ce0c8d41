using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class NegationCuesTests
{
    [Theory]
    [InlineData("Det är inte klottret som är problemet", "klottret", HitContext.Negated)]
    [InlineData("Vi har inga problem med mopeder", "mopeder", HitContext.Negated)]
    [InlineData("klotter är inget problem här", "klotter", HitContext.Negated)]
    [InlineData("aldrig sett någon langning", "langning", HitContext.Negated)]
    [InlineData("Inte bara klotter utan även mopeder", "klotter", HitContext.None)]
    [InlineData("varför inte fler poliser", "poliser", HitContext.None)]
    [InlineData("Inte klotter, utan mopeder är värst", "mopeder", HitContext.None)]
    [InlineData("Ingen ringer. Klotter överallt", "Klotter", HitContext.None)]
    [InlineData("Förr var det klotter", "klotter", HitContext.Past)]
    [InlineData("på den tiden körde de moped här", "moped", HitContext.Past)]
    [InlineData("det är mer klotter än förr", "klotter", HitContext.None)]
    [InlineData("förut var det klotter och det är det fortfarande", "klotter", HitContext.None)]
    [InlineData("mopeder varje kväll", "mopeder", HitContext.None)]
    public void At_Hit_SaysWhatTheSentenceSays(string text, string hit, object context) =>
        Assert.Equal((HitContext)context, NegationCues.At(text, text.IndexOf(hit, StringComparison.Ordinal), hit.Length));

    [Fact]
    public void At_OutsideTheText_IsNothing() => Assert.Equal(HitContext.None, NegationCues.At("hej", 99, 1));
}
