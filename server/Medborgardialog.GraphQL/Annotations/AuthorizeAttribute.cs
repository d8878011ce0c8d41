namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Lets only signed-in users reach a field, or the fields of a type: anonymous callers get the code AUTH_NOT_AUTHENTICATED, others
/// without a named role AUTH_NOT_AUTHORIZED. The check runs before the resolver; the field is null, other fields run.
/// Several attributes must all hold; several roles of one attribute are alternatives.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Any signed-in user.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>A user for whom the named policy holds (registered with <c>AddAuthorization</c>).</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>The policy, or null.</summary>
    public string? Policy { get; }

    /// <summary>One of these roles is needed; null or empty asks only for a signed-in user.</summary>
#pragma warning disable CA1819 // An attribute's named argument can only be an array.
    public string[]? Roles { get; set; }
#pragma warning restore CA1819
}
