using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes the source stream of a subscription field: a topic, or a method of the same class.</summary>
internal static partial class SubscriptionBinding
{
    public static OpenSourceStream? Read(BindingContext context, MethodInfo method, FieldOwner owner, SubscribeAttribute subscribe, IReadOnlyList<InputField> arguments)
    {
        var message = method.GetParameters().FirstOrDefault(parameter => parameter.GetCustomAttribute<EventMessageAttribute>() is not null);
        if (message is null)
        {
            context.Fault($"{owner.Class.Name}.{method.Name} is a subscription and needs a parameter with [EventMessage].");
            return null;
        }

        return subscribe.With is null
            ? Topic(context, method, owner, message.ParameterType, arguments)
            : Stream(context, method, owner, subscribe.With, message.ParameterType, arguments);
    }

    private static OpenSourceStream? Topic(BindingContext context, MethodInfo method, FieldOwner owner, Type messageType, IReadOnlyList<InputField> arguments)
    {
        var topic = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
        var parts = Places().Split(topic);
        var indexes = new int[parts.Length];
        for (var i = 1; i < parts.Length; i += 2)
        {
            indexes[i] = arguments.Select(argument => argument.Name).ToList().IndexOf(parts[i]);
            if (indexes[i] < 0)
            {
                context.Fault($"The topic {topic} of {owner.Class.Name}.{method.Name} names the argument {parts[i]}, which the field does not have.");
                return null;
            }
        }

        var open = typeof(SubscriptionBinding).GetMethod(nameof(OpenTopicAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(messageType)
            .CreateDelegate<Func<RequestContext, string, ValueTask<IAsyncEnumerable<object?>>>>();
        return (request, _, values) =>
        {
            var name = (string[])parts.Clone();
            for (var i = 1; i < name.Length; i += 2)
            {
                name[i] = Text(values[indexes[i]]);
            }

            return open(request, string.Concat(name));
        };
    }

    private static OpenSourceStream? Stream(BindingContext context, MethodInfo method, FieldOwner owner, string streamName, Type messageType, IReadOnlyList<InputField> arguments)
    {
        var stream = owner.Class.GetMethod(streamName);
        var returned = stream is null ? null : MemberType.WithoutTask(stream.ReturnType);
        var sequence = returned?.GetInterfaces().Append(returned).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (stream is null || sequence is null || !messageType.IsAssignableFrom(sequence.GetGenericArguments()[0]))
        {
            context.Fault($"{owner.Class.Name}.{method.Name} subscribes with {streamName}, which must be a public method that gives an IAsyncEnumerable<{messageType.Name}>.");
            return null;
        }

        var parameters = new ResolverParameters(context, argumentsInInput: false);
        var call = MethodBinding.Call(stream, owner, parameters);
        if (!parameters.Fields.Select(field => field.Name).SequenceEqual(arguments.Take(parameters.Fields.Count).Select(argument => argument.Name)))
        {
            context.Fault($"{owner.Class.Name}.{streamName} must take the first arguments of {method.Name}, in the same order.");
            return null;
        }

        var read = typeof(SubscriptionBinding).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(sequence.GetGenericArguments()[0])
            .CreateDelegate<Func<object, CancellationToken, IAsyncEnumerable<object?>>>();
        if (returned == stream.ReturnType)
        {
            var get = ResolverCompiler.Lambda<SyncResolve>(Expression.Convert(call, typeof(object))).Compile();
            return (request, field, values) => ValueTask.FromResult(read(get(request, field, null, values)!, request.Aborted));
        }

        var task = stream.ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>) ? Expression.Call(call, nameof(ValueTask<int>.AsTask), null) : (Expression)call;
        var start = ResolverCompiler.Lambda<AsyncResolve>(Expression.Convert(task, typeof(Task))).Compile();
        var unwrap = ResolverCompiler.Unwrapper(returned!);
        return async (request, field, values) =>
        {
            var started = start(request, field, null, values);
            await started.ConfigureAwait(false);
            return read(unwrap(started)!, request.Aborted);
        };
    }

    private static async ValueTask<IAsyncEnumerable<object?>> OpenTopicAsync<T>(RequestContext request, string topic)
    {
        var receiver = request.Services.GetRequiredService<ITopicEventReceiver>();
        var stream = await receiver.SubscribeAsync<T>(topic, request.Aborted).ConfigureAwait(false);
        return ReadTopicAsync(stream, request.Aborted);
    }

    private static async IAsyncEnumerable<object?> ReadTopicAsync<T>(ISourceStream<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return message;
            }
        }
    }

    private static async IAsyncEnumerable<object?> ReadAsync<T>(object events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in ((IAsyncEnumerable<T>)events).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }

    private static string Text(object? value)
    {
        if (value is not null && RawId.SingleValue(value.GetType()) is { } single)
        {
            value = single.GetValue(value);
        }

        return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Places();
}
