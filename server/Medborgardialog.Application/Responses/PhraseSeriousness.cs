using System.Text.RegularExpressions;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Responses;

/// <summary>
/// Finds acute texts by what people write when something is happening to them or to a child, in Swedish and English. General complaints ("folk slåss på
/// torget om helgerna") are no acute text: the phrases speak of oneself, of now, or of a child.
/// </summary>
internal sealed partial class PhraseSeriousness : ISeriousness
{
    public Seriousness Of(string text)
    {
        try
        {
            if (ChildAtRisk().IsMatch(text))
            {
                return Seriousness.ChildAtRisk;
            }

            return Harm().IsMatch(text) || Violence().IsMatch(text) || Ongoing().IsMatch(text) ? Seriousness.Acute : Seriousness.None;
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that cannot be weighed in time is for a person to read.
            return Seriousness.Acute;
        }
    }

    [GeneratedRegex(
        """
        \b(pappa|mamma|styvpappa|styvmamma|plastpappa|låtsaspappa|min\s+(far|mor|bror|farbror|morbror|farfar|morfar))\s+(\w+\s+){0,2}(slår|slog|sparkar|hotar|misshandlar|tafsar\s+på|tar\s+på|våldtar)\s+(mig|oss|mamma|pappa|min|mina|sina|honom|henne|syskon\w*|lillebror|lillasyster|barn\w*)\b
        | \b(slår|slog|misshandlar|misshandlade|skadar|vanvårdar|utnyttjar|tafsar\s+på|förgriper\s+sig\s+på|våldtar)\s+(\w+\s+){0,2}(barn(en|et)?|dotter|dottern|son|sonen|flickan|pojken|bebis(en)?|ungar(na)?|småsyskon|lillebror|lillasyster)\b
        | \bbarn(en|et)?\s+(\w+\s+){0,3}(blir|blev|far)\s+(slag(en|na|et)|misshandla(d|de|t)|illa|utnyttja(d|de|t)|våldtag(en|na|et))
        | \b(rädd|orolig)\s+för\s+att\s+(barnet|barnen|flickan|pojken)\s+(\w+\s+){0,2}far(a)?\s+illa
        | \bjag\s+(vågar|törs)\s+inte\s+(gå|åka|vara)\s+hem(ma)?\b
        | \b(vuxen|vuxna|man|män|gubbe)\s+(\w+\s+){0,3}(tafsa(r|de|t)?|ofreda(r|de|t)?|våldt(ar|og|agit)|filma(r|de|t)?)\s+(\w+\s+){0,2}(barn|flick|pojk|min\s+dotter|min\s+son)
        | \b(barn|flicka|pojke|dotter|son|lillebror|lillasyster)(en|n|et)?\s+(\w+\s+){0,4}(tvingas|hotas)\s+(\w+\s+){0,2}(sälja|langa|av\s+gäng)
        | \b(my|a)\s+(dad|father|mom|mother|stepdad|stepfather|uncle)\s+(\w+\s+){0,1}(hits|beats|hurts|touches)\s+me
        | \b(hits|beats|hurts|abuses)\s+(his|her|their|the|my)\s+(kids?|child(ren)?|son|daughter|baby)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChildAtRisk();

    [GeneratedRegex(
        """
        \b(ta|tar)\s+(mitt\s+(eget\s+)?liv|livet\s+av\s+mig|självmord)\b
        | \bjag\s+(\w+\s+){0,2}(vill|orkar)\s+(inte|ej)\s+(leva|längre\s+leva)
        | \bjag\s+(\w+\s+){0,2}vill\s+(bara\s+)?dö\b
        | \bsjälvmordstank | \bskära\s+mig\b | \bskadar\s+mig\s+själv
        | \b(kill|hurt)\s+myself\b | \bwant\s+to\s+die\b | \bsuicid
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Harm();

    [GeneratedRegex(
        """
        \b(min\s+(man|fru|sambo|make|maka|pojkvän|flickvän|partner|kille|tjej)|mitt\s+ex|exet|han|hon)\s+(\w+\s+){0,2}(slår|slog|misshandlar|misshandlade|stryper|ströp|våldtar|våldtog|sparkar|hotar\s+(att\s+)?döda)\s+(mig|henne|oss)
        | \bhotar\s+(att\s+|med\s+att\s+)?(döda|skjuta|knivhugga|mörda)\b
        | \b(ska|kommer)\s+(att\s+)?(döda|mörda|skjuta)\s+(mig|oss|henne|honom)
        | \bjag\s+(har\s+)?(blev|blivit)\s+våldtagen\b
        | \b(my\s+(husband|wife|boyfriend|girlfriend|partner|ex))\s+(\w+\s+){0,1}(hits|beats|hit|beat|threatens)\s+me
        | \bthreaten(s|ed|ing)?\s+to\s+kill\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Violence();

    [GeneratedRegex(
        """
        \b(just\s+nu|i\s+detta\s+nu|i\s+denna\s+stund|nu\s+pågår|pågår\s+(just\s+)?nu|akut\s+läge)\b(?=[^.!?]*\b(slåss|misshandla\w*|rån\w*|inbrott|skjut\w*|kniv\w*|vapen|brinner|brand|hota\w*|våld\w*|langar|säljer|bryter\s+sig))
        | \b(slåss|misshandla\w*|rånar?|inbrott|skjuter|kniv\w*|vapen|brinner|bryter\s+sig\s+in)\b[^.!?]{0,60}\b(just\s+nu|i\s+detta\s+nu|nu\s+ikväll)\b
        | \bhjälp\s+(mig|oss)\b[^.!?]{0,40}(!|nu\b)
        | \bring\s+polisen\b
        | \b(right\s+now|happening\s+now)\b(?=[^.!?]*\b(gun|knife|fight|robb|fire|shoot|break))
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ongoing();
}
