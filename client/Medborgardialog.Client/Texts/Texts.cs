using System.Globalization;

namespace Medborgardialog.Client.Texts;

/// <summary>
/// What residents read in forms, answers and errors. Properties, not constants, so that a language can be chosen per request when there is more
/// than one.
/// </summary>
public static class Texts
{
    /// <summary>The culture that the texts, numbers and dates are written in; the page says so with lang and dir. Swedish is the only one yet.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The product's name.</summary>
    public static string Product => "Medborgardialog";

    /// <summary>Before the title of a page with errors.</summary>
    public static string ErrorTitlePrefix => "Fel: ";

    /// <summary>The heading of the error summary.</summary>
    public static string ErrorSummary => "Något behöver rättas";

    /// <summary>When the server could not do what was asked.</summary>
    public static string SomethingWentWrong => "Det gick inte att spara just nu. Försök igen om en stund. Det du skrev står kvar på sidan.";

    /// <summary>The banner on example data.</summary>
    public static string Example => "Exempel: påhittade svar skrivna för den här tjänsten.";

    /// <summary>What a source does not say.</summary>
    public static string NotInSources => "Finns inte i källorna";

    /// <summary>For a text that is no whole number.</summary>
    public static string NotANumber(string text) => $"”{text}” är inte ett heltal. Skriv med siffror, till exempel 12.";

    /// <summary>For a text that is no day.</summary>
    public static string NotADay(string text) => $"”{text}” är inte ett datum. Skriv år, månad och dag, till exempel 2026-05-31.";

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>A whole number with the language's grouping.</summary>
    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>A share as whole per cent.</summary>
    public static string Percent(double share) => $"{Math.Round(share * 100):0} %";

    /// <summary>A share's uncertainty as a span of whole per cent.</summary>
    public static string Span(double low, double high) => $"{Math.Round(low * 100):0}–{Math.Round(high * 100):0} %";

    /// <summary>A text that people wrote, ended as a sentence.</summary>
    public static string Sentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?' or '”'] ended ? ended : $"{text.TrimEnd()}.";

    /// <summary>Before sending an answer: what to leave out.</summary>
    public static string LeaveOutPersonalData => "Skriv inte namn, personnummer, telefonnummer eller annat som pekar ut en person, varken dig själv eller någon annan.";

    /// <summary>Before sending an answer: what sending means.</summary>
    public static string PublicRecord => "Det du skickar blir en allmän handling hos kommunen. Det betyder att andra kan begära att få läsa det. Vi sparar inte vem du är: inget namn, ingen IP-adress och inget klockslag, bara datumet.";

    /// <summary>Before sending an answer: what this is not.</summary>
    public static string NotAReport => "Svaret är ingen polisanmälan.";

    /// <summary>The button that sends an answer.</summary>
    public static string SendAnswer => "Skicka svaret";

    /// <summary>For a required question that was not answered.</summary>
    public static string AnswerRequired(string question) => $"Svara på frågan ”{question}”.";

    /// <summary>For a text that is too long.</summary>
    public static string TooLong(int length, int longest) => $"Texten är {Number(length)} tecken. Den får vara högst {Number(longest)}. Korta den lite.";

    /// <summary>For a receipt that nothing was sent under.</summary>
    public static string NoSuchReceipt => "Det finns inget svar med det kvittot. Kontrollera att du skrivit alla tecken rätt.";

    /// <summary>For a receipt field that is empty.</summary>
    public static string ReceiptRequired => "Skriv kvittot som du fick när du skickade ditt svar.";
}
