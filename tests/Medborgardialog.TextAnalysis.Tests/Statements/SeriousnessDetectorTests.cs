using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Statements;

public sealed class SeriousnessDetectorTests
{
    [Theory]
    [InlineData("min pappa slår mig nästan varje kväll")]
    [InlineData("Grannen slår sina barn, det hörs genom väggen")]
    [InlineData("Jag törs inte gå hem efter skolan")]
    [InlineData("En elev i min klass har blåmärken och säger att det är hemifrån")]
    [InlineData("Barnen är ensamma hemma hela nätterna")]
    [InlineData("Min systers dotter ska giftas bort i sommar")]
    [InlineData("en gubbe tafsade på min dotter på badet")]
    [InlineData("My dad hits me when he drinks")]
    [InlineData("isä lyö meitä")]
    [InlineData("أبي يضربني كل يوم")]
    [InlineData("aabahay wuu i garaacaa")]
    [InlineData("De tvingar min son att sälja åt dem")]
    public void Detect_ChildAtRisk_IsFlagged(string text) => Assert.Equal(Seriousness.ChildAtRisk, SeriousnessDetector.Detect(text));

    [Theory]
    [InlineData("Min sambo slår mig och jag kommer inte därifrån")]
    [InlineData("jag orkar inte leva längre")]
    [InlineData("Jag vill bara dö")]
    [InlineData("Just nu slåss de med knivar på torget")]
    [InlineData("Hjälp mig snälla, han står utanför dörren nu")]
    [InlineData("Exet hotar att döda mig")]
    [InlineData("nån försöker ta sig in i min lägenhet")]
    [InlineData("I want to kill myself")]
    [InlineData("My husband beats me")]
    [InlineData("en jaksa enää elää")]
    [InlineData("زوجي يضربني")]
    [InlineData("ninkayga wuu i garaacaa")]
    [InlineData("HJÄLP MIG, HAN STÅR UTANFÖR DÖRREN NU")]
    [InlineData("Vilket väder. Sj\u00ADälvmordstankar varje dag! Mer står inte här")]
    [InlineData("fick dö\u200Bdshot, riktat mot mig")]
    [InlineData("sja\u0308lvmordstankar varje dag")]
    public void Detect_AcuteText_IsFlagged(string text) => Assert.Equal(Seriousness.Acute, SeriousnessDetector.Detect(text));

    [Theory]
    [InlineData("Folk slåss på torget om helgerna")]
    [InlineData("Mopederna kör livsfarligt förbi skolan")]
    [InlineData("Barnen har ingenstans att vara på kvällarna")]
    [InlineData("Jag dör av tristess i den här stan")]
    [InlineData("Polisen borde komma snabbare när man ringer")]
    [InlineData("Ingen slår barn här, det är lugnt")]
    [InlineData("De hotar att stänga fritidsgården")]
    [InlineData("Min man vågar inte cykla i tunneln")]
    [InlineData("")]
    public void Detect_Complaint_IsNoAlarm(string text) => Assert.Equal(Seriousness.None, SeriousnessDetector.Detect(text));
}
