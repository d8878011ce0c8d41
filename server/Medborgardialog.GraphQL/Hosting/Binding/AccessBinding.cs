using System.Reflection;
using System.Security.Claims;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Reads who may reach a field: the attributes of the member, and those of its class unless the member says <c>[AllowAnonymous]</c>.</summary>
internal static class AccessBinding
{
    public static AccessRule? Read(BindingContext context, MemberInfo member, Type declaringClass)
    {
        if (member.GetCustomAttribute<AllowAnonymousAttribute>() is not null)
        {
            return null;
        }

        AuthorizeAttribute[] attributes = [.. declaringClass.GetCustomAttributes<AuthorizeAttribute>(), .. member.GetCustomAttributes<AuthorizeAttribute>()];
        if (attributes.Length == 0)
        {
            return null;
        }

        var requirements = new List<Func<ClaimsPrincipal, bool>>();
        foreach (var attribute in attributes)
        {
            if (attribute.Roles is { Length: > 0 } roles)
            {
                requirements.Add(user => Array.Exists(roles, user.IsInRole));
            }

            if (attribute.Policy is { } policy)
            {
                if (context.Options.Authorization.Policies.TryGetValue(policy, out var isMet))
                {
                    requirements.Add(isMet);
                }
                else
                {
                    context.Fault($"{declaringClass.Name}.{member.Name} asks for the policy {policy}, which is not registered.");
                }
            }
        }

        return new AccessRule(requirements);
    }

    public static void Mark(OutputField field, MemberInfo member, Type declaringClass)
    {
        field.AllowsAnonymous = member.GetCustomAttribute<AllowAnonymousAttribute>() is not null || declaringClass.GetCustomAttribute<AllowAnonymousAttribute>() is not null;
        field.IsProtected = (field.Resolver as CompiledResolver)?.Access is not null;
        field.DeclaringClass = member.DeclaringType;
    }
}
