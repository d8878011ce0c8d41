using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>An entity's columns, and how a row of them becomes an object: compiled once from the context's model, so that there is one mapping.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class EntityMap<T>
    where T : class
{
    private static readonly ConditionalWeakTable<IModel, EntityMap<T>> Maps = [];

    private readonly List<string> _columns = [];
    private readonly Func<DirectRow, int, T> _read;
    private readonly Dictionary<Type, Delegate> _adders = [];

    private EntityMap(IEntityType type)
    {
        var row = Expression.Parameter(typeof(DirectRow), "row");
        var first = Expression.Parameter(typeof(int), "first");
        var body = new ObjectBuilder(new RowValues(row, first, _columns)).Build(type);
        _read = Expression.Lambda<Func<DirectRow, int, T>>(body, row, first).Compile();
        foreach (var navigation in type.GetNavigations().Where(n => n.IsCollection && !n.TargetEntityType.IsOwned() && n.FieldInfo is not null))
        {
            _adders.Add(navigation.TargetEntityType.ClrType, Adder(navigation));
        }
    }

    /// <summary>The map of a model.</summary>
    public static EntityMap<T> Of(IModel model) =>
        Maps.GetValue(model, static m => new EntityMap<T>(m.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity.")));

    /// <summary>The entity's columns of an alias, in the order in which they are read.</summary>
    public string ColumnsOf(string alias) => string.Join(", ", _columns.Select(c => $"{alias}.\"{c}\""));

    /// <summary>The object of a row, whose columns begin at an index.</summary>
    public T Read(DirectRow row, int first) => _read(row, first);

    /// <summary>How a child is put into the parent's list.</summary>
    public Action<T, TChild> Adder<TChild>() => (Action<T, TChild>)_adders[typeof(TChild)];

    private static Delegate Adder(INavigation navigation)
    {
        var parent = Expression.Parameter(typeof(T), "parent");
        var child = Expression.Parameter(navigation.TargetEntityType.ClrType, "child");
        var list = Expression.Field(parent, navigation.FieldInfo!);
        return Expression.Lambda(typeof(Action<,>).MakeGenericType(typeof(T), child.Type), Expression.Call(list, "Add", null, child), parent, child).Compile();
    }
}
