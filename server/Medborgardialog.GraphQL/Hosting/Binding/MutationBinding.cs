using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes a mutation field by convention: <c>verbNoun(input: VerbNounInput!): VerbNounPayload!</c> with the declared errors as data.</summary>
internal static class MutationBinding
{
    public static OutputField Read(BindingContext context, MethodInfo method, FieldOwner owner, string name)
    {
        var names = method.GetCustomAttribute<UseMutationConventionAttribute>() ?? new UseMutationConventionAttribute();
        var pascal = MemberNaming.Pascal(name);
        var inputName = names.InputArgumentName ?? "input";
        var own = method.GetParameters().Where(parameter => parameter.Name == inputName && !context.IsService(parameter.ParameterType)).ToList();
        var takesInput = own.Count == 1 && context.Inputs.Named(own[0].ParameterType) is InputObjectType;
        var parameters = new ResolverParameters(context, argumentsInInput: !takesInput);
        var call = MethodBinding.Call(method, owner, parameters);
        List<InputField> arguments = takesInput ? parameters.Fields : Input(context, names.InputTypeName ?? pascal + "Input", inputName, parameters.Fields);

        var resultType = FieldTraits.TypeOf(context, method, MemberType.Of(method)).Nullable;
        var errors = ErrorBinding.Read(context, method, names.PayloadErrorTypeName ?? pascal + "Error");
        var payload = Payload(context, names.PayloadTypeName ?? pascal + "Payload", names, resultType, errors?.Union);
        var type = new NonNullType(payload);
        var field = new OutputField(name, type, arguments, FieldTraits.Description(method, XmlDocumentation.Of(method)), TypeRegistry.Deprecation(method))
        {
            Resolver = ResolverCompiler.Create(
                call,
                resultType,
                FieldTraits.IdTypeName(context, method, owner.TypeName),
                AccessBinding.Read(context, method, owner.Class),
                usesServices: true,
                wrap: static result => new MutationPayload(result, null),
                rescue: errors is null ? null : errors.Rescue),
        };
        return FieldTraits.Apply(field, method, owner.Class);
    }

    private static List<InputField> Input(BindingContext context, string typeName, string argumentName, List<InputField> fields)
    {
        if (fields.Count == 0)
        {
            return [];
        }

        var input = new InputObjectType(typeName);
        input.SetFields(fields);
        if (context.Types.Find(typeName) is not null)
        {
            context.Fault($"There is another type named {typeName}: rename the mutation or its input with [UseMutationConvention].");
        }

        context.Draft.Types.Add(input);
        return [new InputField(argumentName, new NonNullType(input))];
    }

    private static ObjectType Payload(BindingContext context, string typeName, UseMutationConventionAttribute names, GraphQLType resultType, UnionType? union)
    {
        var payload = new ObjectType(typeName) { RuntimeType = typeof(MutationPayload) };
        var fieldName = names.PayloadFieldName ?? Naming.ToCamel(resultType.Named.Name);
        List<OutputField> fields =
        [
            new(fieldName, resultType) { Resolver = new CompiledResolver { Sync = static (_, _, parent, _) => ((MutationPayload)parent!).Result } },
        ];
        if (union is not null)
        {
            fields.Add(new OutputField(names.PayloadErrorsFieldName ?? "errors", new ListType(new NonNullType(union)))
            {
                Resolver = new CompiledResolver { Sync = static (_, _, parent, _) => ((MutationPayload)parent!).Errors },
            });
        }

        payload.SetFields(fields);
        context.Draft.Types.Add(payload);
        return payload;
    }
}
