using Medborgardialog.Domain.ProblemPictures;

namespace Medborgardialog.Domain.FocusAreas;

/// <summary>The link between a focus area and a problem it answers.</summary>
public sealed class FocusAreaProblem
{
    internal FocusAreaProblem(FocusAreaId focusAreaId, ProblemId problemId, int position, bool isExample)
    {
        FocusAreaId = focusAreaId;
        ProblemId = problemId;
        Position = position;
        IsExample = isExample;
    }

    /// <summary>The focus area.</summary>
    public FocusAreaId FocusAreaId { get; private set; }

    /// <summary>The problem.</summary>
    public ProblemId ProblemId { get; private set; }

    /// <summary>Order of linking, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>True when the link is example content: no source says that this problem led to this focus area.</summary>
    public bool IsExample { get; private set; }
}
