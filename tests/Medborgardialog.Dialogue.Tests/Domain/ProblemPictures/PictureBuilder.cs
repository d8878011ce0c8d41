using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;

namespace Medborgardialog.Dialogue.Tests.Domain.ProblemPictures;

/// <summary>Pictures and problems in a given state.</summary>
internal static class PictureBuilder
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly SeededIds Ids = new(11);

    public static DialogueRound Round(DialogueRoundKind kind = DialogueRoundKind.Resident) => DialogueRound.Create(
        DialogueRoundId.From(Ids.NewId()), default, "dialog-2026", "Medborgardialog 2026", kind, new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31));

    public static AnalysisRun DoneRun(DialogueRound round)
    {
        var run = AnalysisRun.Queue(AnalysisRunId.From(Ids.NewId()), round, 1, "{}", "1.0.0", default);
        run.Start();
        run.Finish("abc", 100, 120, default);
        return run;
    }

    public static ProblemPicture Draft(params string[] keys)
    {
        var picture = ProblemPicture.Draw(ProblemPictureId.From(Ids.NewId()), default, "bild-2026", "Lokal problembild 2026", null, 1, 100, false, null);
        foreach (var key in keys)
        {
            picture.Add(Problem.Propose(ProblemId.From(Ids.NewId()), picture.Id, key, key, false));
        }

        return picture;
    }

    public static ProblemPicture In(ProblemPictureState state, params string[] keys)
    {
        var picture = Draft(keys);
        Weigh(picture);
        if (state != ProblemPictureState.Draft)
        {
            picture.Publish(null, Today);
        }

        if (state == ProblemPictureState.Superseded)
        {
            picture.Supersede();
        }

        return picture;
    }

    public static void Weigh(ProblemPicture picture)
    {
        foreach (var problem in picture.Problems)
        {
            foreach (var criterion in PriorityCriterion.SetByPeople)
            {
                problem.SetValue(criterion, 2, "Bedömt i gruppen", "Anna", Today);
            }
        }
    }
}
