using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.ProblemPictures;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>A picture, or what is decided about its problems, has changed.</summary>
/// <param name="PictureId">The picture.</param>
public sealed record ProblemPictureChanged(ProblemPictureId PictureId) : DomainEvent;
