using Medborgardialog.Client.Gateway;
using Medborgardialog.Client.Gateway.Operations.Responses;

namespace Medborgardialog.Client.Texts;

/// <summary>The one place where what the server refuses becomes words: what is wrong, and what to do.</summary>
public static class ErrorTexts
{
    /// <summary>The words for a declared error.</summary>
    public static string For(DeclaredError error) => error.TypeName switch
    {
        "InvalidInputError" => InvalidInput(error),
        "IllegalTransitionError" => "Det går inte i det läge som det är i nu. Någon annan kan ha ändrat det; ladda om sidan och se efter.",
        "NotFoundError" => "Det finns inte längre, eller så har du inte rätt att se det.",
        "ForbiddenError" => "Din roll får inte göra det här. Be någon som har rätt roll.",
        "AnalysisUnderWayError" => "En analys av dialogen pågår redan. Vänta tills den är klar, eller avbryt den först.",
        "ContradictedCorrectionError" => Contradicted,
        "PictureNotWeighedError" => "Alla problem är inte bedömda. Sätt de värden som saknas och skriv varför, och publicera sedan.",
        "PromiseNotReadyError" => "Löftet uppfyller inte kraven än. Se listan över det som saknas.",
        _ => error.Message ?? Texts.SomethingWentWrong,
    };

    /// <summary>The words for an error outside the payload.</summary>
    public static string For(GatewayError error) => error.Code switch
    {
        "AUTH_NOT_AUTHENTICATED" => "Du behöver logga in för att se eller göra det här.",
        "AUTH_NOT_AUTHORIZED" or "FORBIDDEN" => "Din roll ger inte rätt att se eller göra det här.",
        "CONTRADICTED_CORRECTION" => Contradicted,
        "ILLEGAL_TRANSITION" => "Den här analysen kan inte rättas, till exempel för att en publicerad problembild bygger på den. Analysera om, och rätta i den nya.",
        "INVALID_INPUT" => "Något i formuläret går inte att använda. Kontrollera vad du markerat, valt och skrivit.",
        "NOT_FOUND" => "Det finns inte längre, eller så har du inte rätt att se det.",
        _ => "Något gick fel hos oss. Försök igen om en stund. Det du skrev står kvar på sidan.",
    };

    /// <summary>The words for what is wrong with a response.</summary>
    public static string For(ResponseFault fault, string? question) => fault.Rule switch
    {
        "ROUND_NOT_OPEN" => "Dialogen tar inte emot svar just nu. Det du skrev står kvar på sidan, men kan inte skickas.",
        "STAFF_ONLY" => "Den här dialogen är för personal. Logga in för att svara.",
        "EMPTY" => "Svara på minst en fråga innan du skickar.",
        "REQUIRED" => Texts.AnswerRequired(question ?? ""),
        "TOO_LONG" => $"Texten är för lång. Den får vara högst {Texts.Number(fault.Limit ?? 0)} tecken.",
        "BELOW_MINIMUM" or "ABOVE_MAXIMUM" or "NOT_AN_OPTION" or "WRONG_KIND" => $"Välj ett av svaren på frågan ”{question}”.",
        "ONE_OPTION_ONLY" => $"Välj bara ett svar på frågan ”{question}”.",
        "UNKNOWN_QUESTION" => "Frågorna har ändrats sedan du öppnade sidan. Öppna den igen och svara på nytt; kopiera först det du skrivit.",
        _ => Texts.SomethingWentWrong,
    };

    private static string Contradicted => "Det går emot en tidigare rättelse. Se listan över rättelser, ångra den som inte längre gäller och försök igen.";

    private static string InvalidInput(DeclaredError error)
    {
        var field = Labels.Field(error.Field);
        return error.Rule switch
        {
            "REQUIRED" => $"Fyll i {field}.",
            "TOO_LONG" => $"Texten i {field} är för lång. Korta den.",
            "TAKEN" when error.Field == "slug" => "Adressen används redan. Välj en annan.",
            "TAKEN" => $"Det som står i {field} finns redan.",
            "MALFORMED" when error.Field == "slug" => "Adressen får ha 3–80 tecken: a–z, siffror och enkla bindestreck, till exempel soderkoping-2027.",
            "MALFORMED" => $"Det som står i {field} går inte att läsa. Kontrollera hur det är skrivet.",
            "OUT_OF_RANGE" => $"Värdet i {field} är för litet eller för stort, eller ligger på fel dag.",
            "NOT_AN_OPTION" => $"Valet i {field} finns inte att välja.",
            "EMPTY" => "Det finns inga svar att analysera än.",
            "BUILT_ON" => "Senare rättelser bygger på den här. Ångra dem först.",
            "TOO_MANY" => $"Det är för många i {field}. Markera färre.",
            "STATUS_MISSING" => "Varje aktivitet måste få en status.",
            "CONTRADICTS_STATUS" => "Antalet stämmer inte med statusen: det är färre än vad löftet säger.",
            _ => error.Message ?? $"Kontrollera {field}.",
        };
    }
}
