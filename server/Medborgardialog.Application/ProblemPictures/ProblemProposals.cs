using System.Globalization;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>
/// Proposes a picture's problems: one per theme key over all dialogues, with evidence, and with values for the criteria that data can tell. Each
/// proposal says in words what it was computed from.
/// </summary>
internal sealed class ProblemProposals(IReadOnlyList<DialogueFindings> dialogues, ProblemPicture? before, int areasInAll, IIdSource ids)
{
    /// <summary>Themes whose weight lies in what they are, however few speak of them (domain knowledge, not data).</summary>
    private static readonly HashSet<string> SeriousKeys = ["close_relations", "harassment", "hate_crime", "gang_crime", "online_crime"];

    /// <summary>Above this share of respondents a problem is not rare.</summary>
    private const double RareShare = 0.05;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Adds the problems to a draft.</summary>
    public void AddTo(ProblemPicture picture)
    {
        // A found theme is named by the words of those who made it: of fewer than may be shown it makes no problem.
        var keys = dialogues.SelectMany(d => d.Themes).Where(t => t.Kind != ThemeKind.Discovered || t.RespondentCount >= SmallCounts.Minimum).GroupBy(t => t.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        var ranks = dialogues.ToDictionary(d => d, Ranks);
        foreach (var themes in keys)
        {
            var found = dialogues.Select(d => (Dialogue: d, Theme: d.Themes.FirstOrDefault(t => t.Key == themes.Key))).Where(f => f.Theme is not null).ToList();
            var serious = SeriousKeys.Contains(themes.Key) || found.Exists(f => f.Dialogue.Members[f.Theme!.Id].Any(m => m.IsSerious));
            var rare = found.TrueForAll(f => f.Theme!.RespondentCount < RareShare * f.Dialogue.Run.ResponseCount);
            var problem = Problem.Propose(ProblemId.From(ids.NewId()), picture.Id, themes.Key, themes.First().Label, serious && rare);
            foreach (var (dialogue, theme) in found)
            {
                problem.Add(ToEvidence(problem.Id, dialogue, theme!, ranks[dialogue][themes.Key]));
            }

            ProposeValues(problem);
            picture.Add(problem);
        }
    }

    private static Dictionary<string, int> Ranks(DialogueFindings dialogue) => dialogue.Themes
        .OrderByDescending(t => t.RespondentCount).ThenBy(t => t.Key, StringComparer.Ordinal)
        .Select((t, i) => (t.Key, Rank: i + 1)).ToDictionary(t => t.Key, t => t.Rank);

    private EvidenceItem ToEvidence(ProblemId problem, DialogueFindings dialogue, Theme theme, int rank)
    {
        var members = dialogue.Members[theme.Id].ToList();
        var areas = members.Where(m => m.Area is not null).GroupBy(m => m.Area!.Value).Select(g => (g.Key, g.Count())).OrderBy(a => a.Key.Value);
        return EvidenceItem.OfDialogue(EvidenceItemId.From(ids.NewId()), problem, dialogue.Round, members.Count, dialogue.Run.ResponseCount, theme.StatementCount, rank, areas);
    }

    private void ProposeValues(Problem problem)
    {
        var most = problem.Evidence.MaxBy(e => Share(e))!;
        problem.ProposeValue(Criterion.Frequency, Step(Share(most), 0.03, 0.07, 0.14), $"{most.RespondentCount} av {most.OutOf} svarande ({Percent(Share(most))}) i {most.Label}");
        ProposeTrend(problem);
        ProposeDeviation(problem);
        ProposeSpread(problem);
    }

    private void ProposeTrend(Problem problem)
    {
        if (before is null)
        {
            return;
        }

        var earlier = before.Problems.FirstOrDefault(p => p.ThemeKey == problem.ThemeKey);
        var now = problem.Evidence.FirstOrDefault(e => e.Source == EvidenceSource.ResidentDialogue);
        var then = earlier?.Evidence.FirstOrDefault(e => e.Source == EvidenceSource.ResidentDialogue);
        if (now?.OutOf is not > 0 || then?.OutOf is not > 0)
        {
            return;
        }

        var (nowShare, thenShare) = (WilsonInterval.Of(now.RespondentCount!.Value, now.OutOf.Value), WilsonInterval.Of(then.RespondentCount!.Value, then.OutOf.Value));
        var value = nowShare.Low > thenShare.High ? 3 : nowShare.High < thenShare.Low ? 0 : nowShare.Share > thenShare.Share * 1.25 ? 2 : 1;
        var certainty = value is 0 or 3 ? "säker skillnad" : "skillnaden kan vara slump";
        var thenWords = then.RespondentCount is > 0 and < SmallCounts.Minimum ? $"färre än {SmallCounts.Minimum}" : Percent(thenShare.Share);
        problem.ProposeValue(Criterion.Trend, value, $"{thenWords} av de svarande i {before.Title}, {Percent(nowShare.Share)} nu; {certainty}");
    }

    private static void ProposeDeviation(Problem problem)
    {
        var residents = problem.Evidence.FirstOrDefault(e => e.Source == EvidenceSource.ResidentDialogue);
        var staff = problem.Evidence.FirstOrDefault(e => e.Source == EvidenceSource.StaffDialogue);
        if (residents?.RankInSource is { } one && staff?.RankInSource is { } other)
        {
            problem.ProposeValue(Criterion.Deviation, Step(Math.Abs(one - other), 3, 6, 10), $"plats {one} bland boende, plats {other} bland medarbetare");
        }
    }

    private void ProposeSpread(Problem problem)
    {
        var perArea = problem.Evidence.SelectMany(e => e.Areas).GroupBy(a => a.AreaId).Select(g => g.Sum(a => a.RespondentCount)).ToList();
        var known = perArea.Sum();
        if (areasInAll == 0 || known < SmallCounts.Minimum)
        {
            return;
        }

        problem.ProposeValue(Criterion.AffectsMany, Step((double)perArea.Count / areasInAll, 0.25, 0.5, 0.75), $"nämns i {perArea.Count} av {areasInAll} områden");
        problem.ProposeValue(Criterion.Concentration, Step((double)perArea.Max() / known, 0.4, 0.55, 0.7), $"{Percent((double)perArea.Max() / known)} av dem som angett område kommer från samma område");
    }

    private static double Share(EvidenceItem evidence) => evidence.OutOf is > 0 ? (double)evidence.RespondentCount! / evidence.OutOf.Value : 0;

    private static int Step(double value, double one, double two, double three) => value >= three ? 3 : value >= two ? 2 : value >= one ? 1 : 0;

    private static string Percent(double share) => share.ToString("P0", Swedish);
}
