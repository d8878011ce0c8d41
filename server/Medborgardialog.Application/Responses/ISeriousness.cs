using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Responses;

/// <summary>Says whether a text may need a person at once. Prefers a needless notice to a missed one.</summary>
public interface ISeriousness
{
    /// <summary>Looks at one text.</summary>
    /// <param name="text">The text as given.</param>
    Seriousness Of(string text);
}
