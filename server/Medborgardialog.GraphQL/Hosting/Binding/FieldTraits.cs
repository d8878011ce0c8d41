using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>What the attributes of a member say about its field, whatever kind of member it is.</summary>
internal static class FieldTraits
{
    /// <summary>The GraphQL type of a field.</summary>
    public static GraphQLType TypeOf(BindingContext context, MemberInfo member, MemberType memberType)
    {
        var forceNonNull = member.GetCustomAttribute<GraphQLNonNullTypeAttribute>() is not null;
        if (member.GetCustomAttribute<GraphQLTypeAttribute>() is { } given)
        {
            return given.TypeSyntax is not null ? context.Types.Parse(given.TypeSyntax)
                : forceNonNull ? new NonNullType(context.Types.Output(given.Type!))
                : context.Types.Output(given.Type!);
        }

        return TypeRegistry.Wrap(memberType, member.GetCustomAttribute<IDAttribute>() is null ? context.Types.Output : _ => context.Draft.Scalar("ID"), forceNonNull);
    }

    /// <summary>Gives the type of a global id, or null when the field is none.</summary>
    public static Func<string>? IdTypeName(BindingContext context, MemberInfo member, string declaringTypeName) => member.GetCustomAttribute<IDAttribute>() switch
    {
        null => null,
        { ForType: { } type } => context.Types.LateNameOf(type),
        { TypeName: { } name } => () => name,
        _ => () => declaringTypeName,
    };

    /// <summary>The description in the schema.</summary>
    public static string? Description(MemberInfo member, string? documentation) => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? documentation;

    /// <summary>Sets what can stand on any field.</summary>
    public static OutputField Apply(OutputField field, MemberInfo member, Type declaringClass)
    {
        field.Cost = member.GetCustomAttribute<CostAttribute>()?.Weight;
        if (member.GetCustomAttribute<ListSizeAttribute>() is { } size)
        {
            field.ListSize = new ListSize(size.AssumedSize, size.SlicingArguments ?? [], []);
        }
        else if (member.GetCustomAttribute<UsePagingAttribute>() is { } paging)
        {
            string[] slicing = paging.AllowBackwardPagination ? ["first", "last"] : ["first"];
            field.ListSize = new ListSize(paging.DefaultPageSize, slicing, ["edges", "nodes"]);
        }

        AccessBinding.Mark(field, member, declaringClass);
        return field;
    }
}
