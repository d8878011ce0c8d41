using System.Security.Claims;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>What <c>[Authorize]</c> asks for: every requirement must hold.</summary>
internal sealed class AccessRule(IReadOnlyList<Func<ClaimsPrincipal, bool>> requirements)
{
    /// <summary>The code for callers who are not signed in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The reason to refuse, or null.</summary>
    public IError? Check(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
        {
            return Refuse(NotAuthenticated);
        }

        foreach (var requirement in requirements)
        {
            if (!requirement(user))
            {
                return Refuse(NotAuthorized);
            }
        }

        return null;
    }

    private static IError Refuse(string code) => ErrorBuilder.New()
        .SetMessage("The current user is not authorized to access this resource.")
        .SetCode(code)
        .Build();
}
