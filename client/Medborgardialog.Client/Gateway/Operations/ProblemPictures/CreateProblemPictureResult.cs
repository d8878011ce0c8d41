using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.ProblemPictures;

/// <summary>The data of <c>CreateProblemPicture</c>.</summary>
public sealed record CreateProblemPictureResult(CreateProblemPicturePayload CreateProblemPicture);

/// <summary>The new picture, or why there is none.</summary>
public sealed record CreateProblemPicturePayload(Reference? ProblemPicture, IReadOnlyList<DeclaredError>? Errors);
