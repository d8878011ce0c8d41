using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>A picture cannot be published while highly ranked problems lack a person's weighing of what no machine can know.</summary>
/// <param name="problems">Their titles, highest rank first.</param>
public sealed class PictureNotWeighedException(IReadOnlyList<string> problems)
    : DomainException("PICTURE_NOT_WEIGHED", $"{problems.Count} of the {ProblemPicture.WeighedByPeople} highest ranked problems lack a person's weighing with a motive: {string.Join(", ", problems)}.")
{
    /// <summary>The titles of the problems that wait.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
