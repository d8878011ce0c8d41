using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>An object whose fields follow from its seed, their names and their arguments.</summary>
public abstract class Seeded(uint seed)
{
    /// <summary>The value of a field, or an exception.</summary>
    protected T Value<T>(string field, Maker<T> make, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var own = Own(field, arguments);
        if (!Dice.Throws(own))
        {
            return make(own);
        }

        throw own % 2 == 0 ? new InvalidOperationException(field) : new GraphQLException(ErrorBuilder.New().SetMessage(field).Build());
    }

    /// <summary>The value of a field: at once or later, as the seed says.</summary>
    protected Task<T> Later<T>(string field, Maker<T> make, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var own = Own(field, arguments);
        return RunAsync();

        async Task<T> RunAsync()
        {
            for (var i = own % 3; i > 0; i--)
            {
                await Task.Yield();
            }

            return Dice.Throws(own) ? throw new InvalidOperationException(field) : make(own);
        }
    }

    private uint Own(string field, ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Dice.Mix(seed, arguments.IsEmpty ? field : field + Echo.Of(arguments));
}
