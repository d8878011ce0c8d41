namespace Medborgardialog.Client.Texts;

/// <summary>What was done, told on the page that a form leads to; the address carries the key only.</summary>
public static class Notices
{
    /// <summary>The words for a key, null when there is no such notice.</summary>
    public static string? For(string? key) => key switch
    {
        "skapad" => "Skapad.",
        "sparat" => "Sparat.",
        "oppnad" => "Dialogen är öppen.",
        "stangd" => "Dialogen är stängd.",
        "startad" => "Analysen är startad.",
        "avbruten" => "Analysen avbryts.",
        "tema" => "Temat är ändrat. Ändringen gäller också i kommande analyser.",
        "par" => "Rättelsen är sparad. Den gäller också i kommande analyser.",
        "angrad" => "Rättelsen är ångrad. Kommande analyser följer den inte.",
        "citat" => "Citatet är granskat.",
        "publicerad" => "Publicerat.",
        "beslut" => "Beslutet om problemet är sparat.",
        "fokus" => "Fokusområdet är valt.",
        "granskning" => "Löftet är skickat på granskning.",
        "tillbaka" => "Löftet är tillbaka hos redaktören.",
        "beslutat" => "Beslutet är sparat.",
        "undertecknat" => "Underskriften är sparad.",
        "hanterad" => "Ärendet är markerat som hanterat.",
        "tack" => "Tack, ditt svar är räknat.",
        _ => null,
    };
}
