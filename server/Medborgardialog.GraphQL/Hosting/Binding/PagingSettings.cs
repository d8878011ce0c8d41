using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The limits of one paged field and where its paging arguments stand.</summary>
internal sealed class PagingSettings(UsePagingAttribute attribute)
{
    public int FirstIndex { get; set; } = -1;

    public int AfterIndex { get; set; } = -1;

    public int LastIndex { get; set; } = -1;

    public int BeforeIndex { get; set; } = -1;

    public UsePagingAttribute Attribute { get; } = attribute;

    /// <summary>Checks and reads the paging arguments of a call.</summary>
    /// <exception cref="GraphQLException">The page is too large, negative, or has no size where one must be given.</exception>
    public PagingArguments Read(FieldPlan field, object?[] arguments)
    {
        var first = Value<int?>(arguments, FirstIndex);
        var last = Value<int?>(arguments, LastIndex);
        Check(first, "first");
        Check(last, "last");
        if (first is null && last is null)
        {
            if (Attribute.RequirePagingBoundaries)
            {
                throw Refuse("Either first or last must be given.", ExecutionErrorCodes.NoPagingBoundaries);
            }

            first = Attribute.DefaultPageSize;
        }

        return new PagingArguments(first, Value<string?>(arguments, AfterIndex), first is null ? last : null, Value<string?>(arguments, BeforeIndex))
        {
            IncludeTotalCount = Attribute.IncludeTotalCount && Asks(field, "totalCount"),
        };
    }

    private static bool Asks(FieldPlan field, string name)
    {
        foreach (var child in field.Selections!.Single!.Fields)
        {
            if (child.Field.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static T? Value<T>(object?[] arguments, int index) => index < 0 ? default : (T?)arguments[index];

    private static GraphQLException Refuse(string message, string code) => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());

    private void Check(int? size, string name)
    {
        if (size < 0)
        {
            throw Refuse($"The argument {name} must not be negative.", ExecutionErrorCodes.NegativePageSize);
        }

        if (size > Attribute.MaxPageSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The page asked for is too large: {name} is {size}, at most {Attribute.MaxPageSize} are allowed.")
                .SetCode(ExecutionErrorCodes.PageTooLarge)
                .SetExtension("requestedItems", size)
                .SetExtension("maxAllowedItems", Attribute.MaxPageSize)
                .Build());
        }
    }
}
