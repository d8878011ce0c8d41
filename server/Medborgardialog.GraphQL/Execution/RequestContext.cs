using System.Security.Claims;
using Medborgardialog.GraphQL.DataLoading;
using Medborgardialog.GraphQL.Execution.Coercion;
using Medborgardialog.GraphQL.Execution.Planning;
using Medborgardialog.GraphQL.Language.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>What one operation of one request knows: its services, user, variables and errors. Compiled resolvers read from it.</summary>
internal sealed class RequestContext
{
    // Few requests report anything, so they share one gate.
    private static readonly Lock ReportGate = new();
    private object?[] _services = [];
    private ClaimsPrincipal? _user;
    private BatchScheduler? _scheduler;
    private object?[]?[] _arguments = [];
    private byte[] _access = [];
    private List<(int Slot, FieldPlan Field, IError Error)>? _reported;

    public RequestContext(IServiceProvider services, ServiceSlots slots, ClaimsPrincipal? user, VariableValues variables, OperationTimeout timeout)
        : this(services, slots, user, variables, timeout.Token) => Timeout = timeout;

    /// <summary>For a plan that never waits (<see cref="OperationPlan.IsImmediate"/>).</summary>
    public RequestContext(IServiceProvider services, ServiceSlots slots, ClaimsPrincipal? user, VariableValues variables, CancellationToken aborted)
    {
        Services = services;
        _user = user;
        Variables = variables;
        Aborted = aborted;
        Slots = slots;
    }

    public IServiceProvider Services { get; }

    public ServiceSlots Slots { get; }

    public ClaimsPrincipal User => _user ??= new(new ClaimsIdentity());

    public VariableValues Variables { get; }

    public CancellationToken Aborted { get; }

    /// <summary>The time that is left; null where nothing waits.</summary>
    public OperationTimeout? Timeout { get; }

    public BatchScheduler Scheduler => _scheduler ??= Services.GetRequiredService<BatchScheduler>();

    /// <summary>The event of a subscription, while it is answered.</summary>
    public object? EventMessage { get; init; }

    /// <summary>The slot of the resolver that runs, or -1 while writing.</summary>
    public int CurrentSlot { get; set; } = -1;

    /// <summary>Errors that resolvers reported, with the place of each.</summary>
    public List<(int Slot, FieldPlan Field, IError Error)>? Reported => _reported;

    /// <summary>A service by the slot that the compiled resolver knows; asked from the container once per request.</summary>
    public T GetService<T>(int slot)
        where T : class
    {
        if (_services.Length == 0)
        {
            _services = new object?[Slots.Count];
        }

        ref var service = ref _services[slot];
        return service is null ? (T)(service = Services.GetRequiredService(typeof(T))) : (T)service;
    }

    /// <summary>A service that the container makes anew every time.</summary>
    public T GetTransientService<T>()
        where T : class => Services.GetRequiredService<T>();

    /// <summary>A service that may be missing.</summary>
    public T? GetOptionalService<T>()
        where T : class => Services.GetService<T>();

    /// <summary>The context of the call that is about to be made.</summary>
    public FieldContext CreateContext(FieldPlan field, object? parent, object?[] arguments) => new(this, field, parent, arguments, CurrentSlot);

    /// <summary>The coerced arguments of a field, the same for all its parents.</summary>
    /// <exception cref="GraphQLException">One is not of its type.</exception>
    public object?[] GetArguments(FieldPlan field)
    {
        var plan = field.Arguments;
        if (plan.Constant is not null)
        {
            return plan.Constant;
        }

        if (plan.Index >= _arguments.Length)
        {
            Array.Resize(ref _arguments, Math.Max(plan.Index + 1, _arguments.Length * 2));
        }

        return _arguments[plan.Index] ??= ArgumentCoercion.Coerce(plan, Variables);
    }

    /// <summary>Checks, once per request, whether the user may read a field.</summary>
    /// <exception cref="GraphQLException">The user may not.</exception>
    public void CheckAccess(FieldPlan field)
    {
        var index = field.AccessIndex;
        if (index >= _access.Length)
        {
            Array.Resize(ref _access, Math.Max(index + 1, _access.Length * 2));
        }

        if (_access[index] == 1)
        {
            return;
        }

        if (field.Resolver.Access!.Check(User) is { } refusal)
        {
            throw new GraphQLException(refusal);
        }

        _access[index] = 1;
    }

    /// <summary>Keeps an error until its field is written.</summary>
    public void Report(int slot, FieldPlan field, IError error)
    {
        lock (ReportGate)
        {
            (_reported ??= []).Add((slot, field, error));
        }
    }
}
