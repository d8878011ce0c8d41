using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Responses;

/// <summary>Where to turn at once. The words are shown as they are.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Number">The telephone number.</param>
/// <param name="Purpose">What for, in Swedish.</param>
public sealed record HelpContact(string Name, string Number, string Purpose)
{
    private static readonly HelpContact Emergency = new("SOS Alarm", "112", "Fara för liv, ett pågående brott eller en brand");
    private static readonly HelpContact Police = new("Polisen", "114 14", "Tipsa eller anmäla när det inte är akut");
    private static readonly HelpContact Children = new("Bris", "116 111", "För dig som är under 18 år och vill prata med någon");
    private static readonly HelpContact Care = new("1177", "1177", "Råd om vård och psykisk hälsa");

    /// <summary>The contacts that fit, the most urgent first; none when nothing is acute.</summary>
    /// <param name="seriousness">What the answer may be about.</param>
    public static IReadOnlyList<HelpContact> For(Seriousness seriousness) => seriousness switch
    {
        Seriousness.Acute => [Emergency, Police, Children, Care],
        Seriousness.ChildAtRisk => [Emergency, Children, Police, Care],
        _ => [],
    };
}
