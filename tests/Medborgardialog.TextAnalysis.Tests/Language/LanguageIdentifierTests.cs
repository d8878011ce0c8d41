using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("Det är mörkt på vägen till stationen.", "sv")]
    [InlineData("morkt pa kvallen", "sv")]
    [InlineData("buskörning", "sv")]
    [InlineData("It is too dark on the way to the station.", "en")]
    [InlineData("nobody feels safe here", "en")]
    [InlineData("Asemalle menevä tie on aivan liian pimeä.", "fi")]
    [InlineData("nuoret ajaa mopoilla pihalla yöllä", "fi")]
    [InlineData("الشارع مظلم في الليل", "ar")]
    [InlineData("Waddadu habeenkii aad bay u mugdi tahay.", "so")]
    [InlineData("Der Weg zum Bahnhof ist abends viel zu dunkel.", "de")]
    [InlineData("Дорога до станції дуже темна ввечері", "uk")]
    [InlineData("Дорога очень тёмная, мы боимся", "und")]
    [InlineData("La calle está muy oscura por las noches", "und")]
    [InlineData("...", "und")]
    [InlineData("👍👍 10/10", "und")]
    [InlineData("", "und")]
    public void Identify_Statement_GivesItsLanguage(string text, string language) => Assert.Equal(language, LanguageIdentifier.Identify(text));
}
