using System.Linq.Expressions;
using System.Reflection;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes a field of a property.</summary>
internal static class PropertyBinding
{
    public static OutputField Read(BindingContext context, PropertyInfo property, FieldOwner owner)
    {
        var type = FieldTraits.TypeOf(context, property, MemberType.Of(property));
        var call = Expression.Property(owner.Target, property);
        var field = new OutputField(
            MemberNaming.Field(property),
            type,
            null,
            FieldTraits.Description(property, XmlDocumentation.Of(property)),
            TypeRegistry.Deprecation(property))
        {
            Resolver = ResolverCompiler.Create(call, type, FieldTraits.IdTypeName(context, property, owner.TypeName), AccessBinding.Read(context, property, owner.Class)),
        };
        return FieldTraits.Apply(field, property, owner.Class);
    }
}
