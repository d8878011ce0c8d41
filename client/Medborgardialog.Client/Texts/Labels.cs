namespace Medborgardialog.Client.Texts;

/// <summary>Swedish words for the schema's enum values and input fields.</summary>
public static class Labels
{
    /// <summary>An enum value in words; a value that is new to the client is shown as it stands.</summary>
    public static string Of(string value) => Words.GetValueOrDefault(value, value);

    /// <summary>What an input field is called on the pages.</summary>
    public static string Field(string? field) => field is null ? "formuläret" : Fields.GetValueOrDefault(field, $"”{field}”");

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["title"] = "titeln", ["slug"] = "adressen", ["label"] = "namnet", ["motive"] = "motiveringen", ["reason"] = "skälet", ["receiver"] = "mottagaren",
        ["summary"] = "sammanfattningen", ["text"] = "texten", ["opensOn"] = "första dagen", ["closesOn"] = "sista dagen", ["reviewOn"] = "dagen för omprövning",
        ["registrationNumber"] = "diarienumret", ["name"] = "namnet", ["party"] = "parten", ["signedOn"] = "dagen för underskriften", ["decidedOn"] = "beslutsdagen",
        ["periodStart"] = "första dagen", ["periodEnd"] = "sista dagen", ["newEnd"] = "den nya sista dagen", ["parties"] = "parterna", ["focusAreaIds"] = "fokusområdena",
        ["focusAreaId"] = "fokusområdet", ["quantityMinimum"] = "antalet", ["quantityUnit"] = "enheten", ["deadline"] = "slutdatumet", ["entries"] = "aktiviteterna",
        ["quantityDone"] = "antalet", ["problemIds"] = "problemen", ["answers"] = "svaren", ["introduction"] = "inledningen", ["questions"] = "frågorna", ["statementIds"] = "utsagorna", ["themeIds"] = "temana",
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        // roles
        ["RESPONDENT"] = "svarande", ["ANALYST"] = "analytiker", ["EDITOR"] = "redaktör", ["APPROVER"] = "godkännare", ["ADMINISTRATOR"] = "administratör", ["AUDITOR"] = "granskare",
        // rounds, runs, pictures
        ["DRAFT"] = "Utkast", ["OPEN"] = "Öppen", ["CLOSED"] = "Stängd", ["RESIDENT"] = "Medborgardialog", ["STAFF"] = "Medarbetardialog",
        ["QUEUED"] = "I kö", ["RUNNING"] = "Pågår", ["DONE"] = "Genomförd", ["FAILED"] = "Misslyckades", ["CANCELLED"] = "Avbruten",
        ["PUBLISHED"] = "Publicerat", ["SUPERSEDED"] = "Ersatt", ["TOPIC"] = "ämne", ["NEED"] = "behov", ["PLACE"] = "plats", ["ATTITUDE"] = "hållning",
        ["DISCOVERED"] = "nytt", ["UNKNOWN"] = "okänt", ["NONE"] = "inget", ["NEW"] = "nytt", ["CONTINUED"] = "fortsätter", ["MERGED"] = "sammanslaget", ["SPLIT"] = "delat", ["RETIRED"] = "utgått",
        ["SAME_ROUND"] = "dialogens förra analys", ["ROUND_BEFORE"] = "förra dialogens analys", ["UNREADABLE"] = "gick inte att läsa",
        ["RENAME"] = "namnbyte", ["MERGE"] = "sammanslagning", ["MOVE"] = "flytt", ["LINK"] = "hör ihop", ["SEPARATE"] = "hör inte ihop",
        // steps and faults of a run
        ["PREPARING"] = "förbereder", ["SPLITTING"] = "delar svaren i utsagor", ["ASSIGNING"] = "för utsagorna till kända teman", ["DISCOVERING"] = "letar efter nya teman",
        ["DESCRIBING"] = "beskriver temana", ["INTERNAL"] = "ett fel hos oss", ["INTERRUPTED"] = "tjänsten startades om medan den pågick",
        // problems
        ["PROPOSED"] = "Inte beslutat än", ["FOCUS_AREA"] = "Fokusområde", ["UNDER_WAY"] = "Arbete pågår redan", ["OTHER_AUTHORITY"] = "Någon annans ansvar",
        ["DEPRIORITIZED"] = "Bortprioriterat", ["UNDECIDED"] = "Inte avgjort",
        ["FREQUENCY"] = "Hur ofta", ["TREND"] = "Ökar eller minskar", ["DEVIATION"] = "Avviker från andra platser", ["SERIOUSNESS"] = "Allvar", ["AFFECTS_MANY"] = "Berör många",
        ["CONCENTRATION"] = "Samlat till platser", ["SIGNAL_VALUE"] = "Signalvärde", ["INFLUENCEABILITY"] = "Går att påverka", ["RESOURCES"] = "Resurser finns",
        ["RESIDENT_DIALOGUE"] = "Medborgardialog", ["STAFF_DIALOGUE"] = "Medarbetardialog", ["REPORTED_CRIME"] = "Anmälda brott", ["NATIONAL_SAFETY_SURVEY"] = "Nationella trygghetsundersökningen",
        ["POLICE_SAFETY_SURVEY"] = "Polisens trygghetsmätning", ["MUNICIPAL_SURVEY"] = "Kommunens undersökning", ["EST_OBSERVATION"] = "EST-iakttagelser", ["SAFETY_WALK"] = "Trygghetsvandring",
        ["FAULT_REPORT"] = "Felanmälan och synpunkter", ["OWN_KNOWLEDGE"] = "Egen kunskap",
        // promises
        ["REVIEW"] = "På granskning", ["DECIDED"] = "Beslutat", ["SIGNED"] = "Undertecknat", ["EXTENDED"] = "Förlängt", ["CONCLUDED"] = "Avslutat",
        ["FIRST"] = "Första löftet", ["CARRIED_OVER"] = "Fört vidare", ["SUPERSEDING"] = "Ersätter ett tidigare", ["RECORDED"] = "Hämtat ur offentliga källor", ["DRAFTED"] = "Skrivet här",
        ["HALF_YEARLY"] = "Varje halvår, i maj och november", ["TERTIAL"] = "Tre gånger om året", ["YEARLY"] = "En gång om året", ["NOT_STATED"] = "Anges inte i källorna",
        ["SIGNATURES"] = "underskrifter", ["FOLLOW_UPS"] = "uppföljningar", ["FOLLOW_UP_SCHEDULE"] = "när löftet ska följas upp", ["QUANTITIES"] = "mängder (hur mycket eller hur ofta)",
        ["RESPONSIBLE_PARTIES"] = "vem som ansvarar för varje aktivitet", ["SIGNED_WORDING"] = "den undertecknade ordalydelsen",
        ["SOCIAL"] = "Socialt", ["SITUATIONAL"] = "Platsen", ["CONTROL"] = "Kontroll", ["INFORMATION"] = "Information", ["COOPERATION"] = "Samverkan",
        ["ACTIVE"] = "Gäller", ["REMOVED"] = "Utgår", ["TRANSFERRED"] = "Överförd",
        // follow-ups
        ["SCHEDULED"] = "Kommande", ["SILENT"] = "Ingen uppföljning publicerad i tid", ["NOT_STARTED"] = "Inte påbörjad", ["IN_PROGRESS"] = "Pågår", ["EXCEEDED"] = "Mer än lovat",
        ["PARTLY"] = "Delvis", ["NOT_DONE"] = "Inte genomförd", ["CANNOT_ASSESS"] = "Kan inte bedömas", ["YES"] = "Ja", ["NO"] = "Nej", ["TOO_EARLY"] = "För tidigt att säga", ["CANNOT_TELL"] = "Går inte att säga",
        // the quality gate
        ["NO_FOCUS_AREA"] = "Löftet saknar fokusområde.", ["NO_ACTIVITY"] = "Löftet saknar aktiviteter.", ["NO_RESPONSIBLE_PARTY"] = "Aktiviteten saknar ansvarig part.",
        ["NO_QUANTITY"] = "Aktiviteten säger inte hur mycket eller hur ofta.", ["NO_DEADLINE"] = "Aktiviteten saknar slutdatum.", ["NO_INDICATOR"] = "Aktiviteten säger inte hur den mäts.",
        ["VAGUE_WORD"] = "Ordet är vagt. Skriv vad som görs, hur mycket och när.", ["ACTIVITY_WITHOUT_FOCUS_AREA"] = "Aktiviteten hör inte till något fokusområde.",
        ["FOCUS_AREA_WITHOUT_ACTIVITY"] = "Ett fokusområde saknar aktivitet.", ["NO_PARTIES"] = "Löftet saknar parter.", ["NO_FOLLOW_UP_CADENCE"] = "Löftet säger inte när det följs upp.",
        ["PROBLEM_WITHOUT_DECISION"] = "Ett problem i problembilden saknar beslut.",
        ["APPROVED"] = "Godkänt", ["REJECTED"] = "Avvisat",
        // answers and redactions
        ["NOT_REVIEWED"] = "Citat visas inte: ingen har granskat dem än.", ["NONE_APPROVED"] = "Citat visas inte: inget godkändes vid granskningen.", ["TOO_FEW"] = "För få svarande för att visas",
        ["COMPLEMENTARY"] = "Visas inte, eftersom ett annat dolt tal då kunde räknas ut", ["NOT_STATED_IN_SOURCE"] = "Anges inte i källan",
        ["ACUTE"] = "Pågående eller akut", ["CHILD_AT_RISK"] = "Barn som kan fara illa",
        ["PNR"] = "personnummer", ["PHONE"] = "telefonnummer", ["EMAIL"] = "e-postadress", ["PLATE"] = "registreringsnummer", ["ADDRESS"] = "adress", ["NAME"] = "namn", ["HANDLE"] = "användarnamn",
    };
}
