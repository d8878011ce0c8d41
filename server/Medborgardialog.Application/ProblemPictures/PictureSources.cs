using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>The numbers of a picture as a whole, as the reader may see them.</summary>
/// <param name="RespondentCount">Respondents of all its rounds together.</param>
/// <param name="Sources">Where its knowledge comes from: the dialogues first.</param>
public sealed record PictureSources(Count RespondentCount, IReadOnlyList<PictureSource> Sources);

/// <summary>Where a picture's knowledge comes from.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Label">As shown: the round's title, or what the knowledge is.</param>
/// <param name="RespondentCount">Respondents, for a dialogue.</param>
/// <param name="Period">The time it is about.</param>
public sealed record PictureSource(EvidenceSource Kind, string Label, Count RespondentCount, Period? Period);
