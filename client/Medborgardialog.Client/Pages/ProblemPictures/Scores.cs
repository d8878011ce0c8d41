using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway.Operations.ProblemPictures;

namespace Medborgardialog.Client.Pages.ProblemPictures;

/// <summary>Reads the scoring form: one row per problem and criterion, of which only the changed ones are sent on.</summary>
internal static class Scores
{
    /// <summary>The value's field.</summary>
    public static string ValueField(ProblemWork problem, string criterion) => $"v-{problem.ThemeKey}-{criterion}";

    /// <summary>The motive's field.</summary>
    public static string MotiveField(ProblemWork problem, string criterion) => $"m-{problem.ThemeKey}-{criterion}";

    /// <summary>One input of <c>scoreProblem</c> for each problem with changes; a value without a motive, or the reverse, is an error.</summary>
    public static IReadOnlyList<object> Read(PostedForm form, IEnumerable<ProblemWork> problems, FormErrors errors)
    {
        var inputs = new List<object>();
        foreach (var problem in problems)
        {
            var scores = new List<object>();
            foreach (var criterion in problem.Criteria)
            {
                var (valueField, motiveField) = (ValueField(problem, criterion.Criterion), MotiveField(problem, criterion.Criterion));
                var (value, motive) = (form.Number(valueField), form.Text(motiveField));
                if ((value, motive) == (criterion.Value, criterion.Motive) || (value, motive) == (null, null))
                {
                    continue;
                }

                if (value is null)
                {
                    errors.Add(form.Name, valueField, $"{problem.Title}: sätt ett värde för {Texts.Labels.Of(criterion.Criterion)}.");
                }
                else if (motive is null)
                {
                    errors.Add(form.Name, motiveField, $"{problem.Title}: skriv varför {Texts.Labels.Of(criterion.Criterion)} är {value}.");
                }
                else
                {
                    scores.Add(new { criterion = criterion.Criterion, value, motive });
                }
            }

            if (scores.Count > 0)
            {
                inputs.Add(new { problemId = problem.Id, scores });
            }
        }

        return inputs;
    }
}
