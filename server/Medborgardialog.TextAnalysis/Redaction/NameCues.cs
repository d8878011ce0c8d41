namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Words around a name that say whether it is a person's.</summary>
internal static class NameCues
{
    /// <summary>Titles and relations that stand right before a person's name.</summary>
    internal static readonly WordList Titles = WordList.Of(
        "fru herr hr fröken frk doktor dr rektor rektorn vaktmästare vaktmästaren magister läraren lärare chefen chef handläggare handläggaren sjuksköterskan sköterskan grannen granne grannarna kompis kompisen polare polarn pojkvän pojkvännen flickvän flickvännen sambo sambon son sonen dotter dottern bror brorsan brodern syster systern syrran farbror tant faster moster morbror mamma pappa morsan farsan mormor morfar farmor farfar kusin kusinen brukaren brukare klienten polisen polisman kommunpolisen kommunalrådet kommunalråd ordföranden ordförande eleven elev kollegan kollega man make maken hustru frun mannen exet exman barnbarnet svärson svärdotter styvson hyresvärden värden ägaren tränaren fritidsledaren ledaren väktaren ordningsvakten busschauffören chauffören taxichauffören läkaren tandläkaren kuratorn kurator socialsekreteraren socionomen prästen pastorn imamen frisören försäljaren mäklaren städaren undersköterskan assistenten klasskompis klasskompisen vän vännen väninna väninnan bästis bästisen kille killen tjej tjejen herrn damen gubben tanten familjen familj makarna bröderna systrarna syskonen paret mr mrs miss ms neighbour neighbor friend brother sister son daughter husband wife vaktis fastighetsskötaren stadsrådet kommunpolis gruppchefen enhetschefen teamledaren samordnaren områdespolisen föreståndaren tandläkare läkare lärare kurator präst pastor imam frisör mäklare städare undersköterska skötare tränare fritidsledare väktare ordningsvakt konstapel konstapeln inspektör inspektören kommissarie kommissarien advokat advokaten professor vikarien vikarie borgarråd barnmorska barnmorskan skolsköterskan skolsköterska ex exman exfru exfrun svåger svågern gammelfarmor styvfar styvpappan barnflickan dagmamman");

    /// <summary>Titles after which any capitalised word is a name.</summary>
    internal static readonly WordList StrongTitles = WordList.Of("fru herr hr fröken frk doktor dr familjen makarna bröderna systrarna mr mrs");

    /// <summary>Words that make the following name the name of something else.</summary>
    internal static readonly WordList NotPersonBefore = WordList.Of(
        "sankt sankta s:t st bio biografen café cafe kafé restaurang restaurangen pub puben pizzeria pizzerian krogen baren hotell hotellet stormen orkanen hunden katten valpen hästen kaninen vovven båten fartyget kvarteret bandet laget villa salong förskolan förskola skolan gymnasiet biblioteket butiken affären kiosken gatan vägen torget parken boendet hemmet äldreboendet vårdhemmet appen spelet filmen serien boken låten märket bilen projektet operation gården stugan lilla stora gamla nya norra södra östra västra drottning kung kungen prins prinsessan kronprinsessan radio tv rederiet båt färjan linjen stationen systemet föreningen ms m/s studio gym konditori konditoriet frisör klubben hamburgare grill grillen bageriet spelar spelade lyssnar oh mc sjunger låtarna följa tjugondag bröderna-dalton");

    /// <summary>Words that after a name in the genitive make it a place, a shop or a thing for sale.</summary>
    internal static readonly WordList PlaceAfter = WordList.Of(
        "torg torget gata gatan väg vägen gränd gränden backe backen plats platsen plan park parken stig stigen hage kyrka kyrkan församling skola skolan gymnasium kulle udde vik hamn bro bron kaviar ketchup kiosk kiosken grill grillen bar café kafé pizzeria salong blommor bilar bageri konditori livs bilverkstad restaurang herrgård gård källare krog kök bod lada trappa allé jarls adolfs johans dag-firande dagen dagis förskola borg slott hus bygg alla platå minne stiftelse brunn mack macken korv sås prisa namnsdag");

    /// <summary>Verbs and other words that after a name at the start of a sentence show that a person does something.</summary>
    internal static readonly WordList PersonVerbs = WordList.Of(
        "är var har hade sa säger sade kom kommer brukar gör gjorde kör körde skriver skrev bor bodde går gick ringde heter vet visste fick får ska skulle kan kunde vill ville blev blir sitter satt jobbar jobbade tror tycker står stod tar tog slog slår hotar hotade berättade hjälper hjälpte lovade svarade svarar hälsar");

    /// <summary>Closings of a letter.</summary>
    internal static readonly WordList Closings = WordList.Of("mvh hälsningar hälsning hälsar vänligen vänligt högaktningsfullt undertecknad undertecknat /mvh kram kramar regards vh sincerely terveisin mvh/");

    /// <summary>Capitalised words that never belong to a name, such as first words of sentences, days and months.</summary>
    internal static readonly WordList NeverNames = WordList.Of(
        "jag du han hon hen den det vi ni de dem dom man en ett och men eller så som att om när var vad vem hur varför här där nu då sen sedan inte ingen inget inga alla allt många några någon något mycket mer mest min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes deras på i av till från med utan för vid under över efter innan mot mellan hos kring genom per ur trots enligt är har hade blir blev ska skulle kan kunde vill måste får fick gör gjorde kom kommer går gick finns fanns tack hej hejsan ja nej jo okej bra dålig dåligt bara också även redan alltid aldrig ibland ofta igår idag imorgon ikväll måndag tisdag onsdag torsdag fredag lördag söndag måndagar fredagar lördagar januari februari mars april maj juni juli augusti september oktober november december jul julen påsk påsken midsommar sommar vinter höst vår polisen polis kommunen kommun skolan skola sverige svensk svenska sms it gud ok obs ps pga tex the and i he she it they we you this that there my is was have not no yes nya gamla stora lilla norra södra östra västra tyvärr kanske varje förra nästa hela samma annan andra första sista två tre fyra fem sex sju åtta nio tio hjälp snälla stopp lägg sätt gå ta kör se ring skriv fixa bygg städa ge låt kolla tänk släpp mobil telefon tel mejl mail email adress pnr personnummer nr bor");

    /// <summary>Places, brands and organisations with capitals that stand after "som heter" or beside a name.</summary>
    internal static readonly WordList NotSurnames = WordList.Of(
        "ica coop konsum lidl willys hemköp max mcdonalds mcdonald's burger pressbyrån statoil okq8 preem shell systemet systembolaget apoteket facebook instagram snapchat tiktok google volvo audi bmw mercedes saab tesla toyota ford skoda folkets röda rotary lions trafikverket skatteverket försäkringskassan arbetsförmedlingen swish klarna blocket youtube discord roblox telegram anka ohlson bernadotte lindex åhléns");

    /// <summary>Two capitals that together are no neighbour of anybody.</summary>
    internal static readonly WordList BrandPairs = new(
    [
        "clas ohlson", "kalle anka", "mona lisa", "karl johan", "erik olsson", "jack jones", "jesus kristus", "musse pigg", "pippi långstrump", "alfons åberg", "pelle svanslös", "emil i", "karl oskar", "svensson medel", "medel svensson", "james bond", "harry potter", "gustav iii", "gustav vasa", "karl xii", "gustaf adolf", "gustav adolf", "anna book", "jack daniels", "johnnie walker", "captain morgan", "dolly style", "ben jerrys", "lisa ajax", "bob marley", "elon musk", "donald trump", "mariah carey", "michael jackson",
    ]);

    /// <summary>The first words of <see cref="BrandPairs"/>.</summary>
    internal static readonly WordList BrandPairStarts = new(BrandPairs.Words.Select(pair => pair[..pair.IndexOf(' ', StringComparison.Ordinal)]));

    /// <summary>Endings of words for what a person does.</summary>
    internal static readonly WordEndings RoleEndings = new("ledaren", "tränaren", "vakten", "vaktisen", "läraren", "chefen", "mästaren", "tekniker", "sköterskan", "ordföranden", "grannen", "föraren", "ägaren", "värden");

    /// <summary>Particles inside surnames.</summary>
    internal static readonly WordList Particles = WordList.Of("von af av de van der den al el bin ibn abu da dos del la le ter");

    /// <summary>What "heter" may follow when a person is meant.</summary>
    internal static readonly WordList PersonSubjects = WordList.Of(
        "jag han hon hen hon man som kille killen tjej tjejen snubbe snubben gubbe gubben granne grannen chef chefen son sonen dotter dottern frun fru mannen man make maken kompis kompisen kollega läraren lärare rektorn person personen elev eleven brukare brukaren ledaren vi dom de mamma pappa bror syster den ena andra barnet barnen pojken flickan sambo sambon hyresvärden vakten ägaren nån någon en snubbe frugan exet handläggaren polisen name");

    /// <summary>Words that are names of things with capitals or brands; alone they need a person's cue.</summary>
    internal static readonly WordList ThingNames = WordList.Of(
        "felix max mercedes tesla nova vega paris london florens roma milan basel kent salem israel jordan georgia india kenya gud jesus karma pepsi fanta nike maj mars april juni juli august jul vår vinter sol sky storm svea alexa siri king prins sultan ramadan joker viking moon star penny peppar salvia timjan prima london luna modest britten hell tor oden loke frej freja balder idun embla hela mina min ny ja is blessing uno lola bella saga stella by mall will can hope joy bill eden million viola iris rose ruby rock rio sun son salam nur nord malm lund lind holm ek ask alm gun her hall pan pi pax dino mi dana tara troy buster lucia mai vilda sessan");

    /// <summary>Words for a single person, after which a capital is a name and of whom a nickname is told.</summary>
    internal static readonly WordList OnePerson = WordList.Of(
        "son dotter bror syster pojke svåger svägerska gudson guddotter styvdotter systerson systerdotter sköterskan sjuksköterskan undersköterskan grannen granne kollegan kollega kompisen kompis polaren polare polarn chefen rektorn läraren kuratorn tränaren väktaren vaktmästaren vaktisen handläggaren socialsekreteraren frisören städaren chauffören busschauffören taxichauffören läkaren tandläkaren prästen imamen sambon sambo sonen dottern brodern brorsan bror systern syster syrran kusinen kusin mannen frun frugan maken hustrun pojkvännen flickvännen exet farbror moster faster morbror mormor morfar farmor farfar pappa mamma killen tjejen pojken flickan gubben tanten snubben kvinnan eleven klasskompisen väninnan vännen bästis svärson svärdotter ledaren fritidsledaren fältaren assistenten brukaren klienten kassörskan bartendern servitören servitrisen servitris mäklaren försäljaren langaren säljaren ägaren hyresvärden elev kille tjej brandmannen konstapeln kommunpolisen områdespolisen barnbarnet brorsonen styvson styvpappan fastern mostern barnmorskan psykologen fysioterapeuten kontaktpersonen");

    /// <summary>Words with a capital that a title stands before in irony or in address, not to name anybody.</summary>
    internal static readonly WordList NoPersons = WordList.Of("boende medborgare invånare granne grannar polis kommun kommunalråd politiker minister borgmästare ordförande doktor direktör president rektor chef general duktig tur fortuna justitia dalton");

    /// <summary>Endings of the names of authorities and organisations.</summary>
    internal static readonly WordEndings OfficeEndings = new("verket", "nämnden", "förbundet", "föreningen", "förvaltningen", "kassan", "byrån", "bolaget", "myndigheten", "kommunen", "partiet", "gruppen", "styrelsen", "hus", "centrum", "jouren", "koncernen", "kyrkan");

    /// <summary>Words that announce a person's name, with or without a colon.</summary>
    internal static readonly WordList Labels = WordList.Of("fb facebook kontakt kontaktperson namn vittne vittnet avsändare anmälare signerat undertecknat underskrift anmäl hälsn ansvarig vittnen sökande patient brukare klient anhörig elev");

    /// <summary>Swedish names that are common nouns in German.</summary>
    internal static readonly WordList GermanNouns = WordList.Of("tage lage masse rolle busse klasse");

    /// <summary>Words that a letter is signed with instead of a name.</summary>
    internal static readonly WordList Signatures = WordList.Of("anonym orolig boende mamma pappa pensionär granne medborgare invånare tant gubbe elev lärare förälder föräldrar personal trött arg rädd ledsen tacksam hyresgäst hyresgästen grannen någon ingen oroliga boende hunden allmänheten skattebetalare vän styrelsen");
}
