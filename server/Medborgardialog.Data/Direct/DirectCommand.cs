using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Data.Direct;

/// <summary>The columns of the row that a command stands at, by their index.</summary>
public abstract class DirectRow
{
    /// <summary>True when the column is null.</summary>
    /// <param name="column">The column.</param>
    public abstract bool IsNull(int column);

    /// <summary>A text.</summary>
    /// <param name="column">The column.</param>
    public abstract string GetString(int column);

    /// <summary>A text or null.</summary>
    /// <param name="column">The column.</param>
    public abstract string? GetStringOrNull(int column);

    /// <summary>The JSON text of a list; null when it is null or an empty list.</summary>
    /// <param name="column">The column.</param>
    public abstract string? GetListOrNull(int column);

    /// <summary>A whole number.</summary>
    /// <param name="column">The column.</param>
    public abstract int GetInt32(int column);

    /// <inheritdoc cref="GetInt32"/>
    public abstract long GetInt64(int column);

    /// <summary>A number.</summary>
    /// <param name="column">The column.</param>
    public abstract double GetDouble(int column);

    /// <summary>True or false.</summary>
    /// <param name="column">The column.</param>
    public abstract bool GetBoolean(int column);

    /// <summary>An identifier.</summary>
    /// <param name="column">The column.</param>
    public abstract Guid GetGuid(int column);

    /// <summary>A day.</summary>
    /// <param name="column">The column.</param>
    public abstract DateOnly GetDate(int column);

    /// <summary>Bytes.</summary>
    /// <param name="column">The column.</param>
    public abstract byte[] GetBytes(int column);

    /// <summary>A text's bytes in UTF-8, valid until the next step.</summary>
    /// <param name="column">The column.</param>
    public abstract ReadOnlySpan<byte> GetUtf8(int column);

    /// <summary>An enum's value, stored by its name.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="column">The column.</param>
    /// <exception cref="InvalidDataException">No value has the name: the row was written by another version.</exception>
    public T GetEnum<T>(int column)
        where T : struct, Enum => EnumNames<T>.Parse(GetUtf8(column));

    /// <summary>A typed identifier.</summary>
    /// <typeparam name="TId">Its type.</typeparam>
    /// <param name="column">The column.</param>
    public TId GetId<TId>(int column)
        where TId : struct, IEntityId<TId> => TId.From(GetGuid(column));
}

/// <summary>A prepared command on one connection. Its values are bound anew for each run; <see cref="Reset"/> ends a run.</summary>
public abstract class DirectCommand : DirectRow, IDisposable
{
    /// <summary>Binds a value: null, a text, a number, a truth value, an identifier, a day or bytes.</summary>
    /// <param name="index">The value's place among the command's names.</param>
    /// <param name="value">The value.</param>
    public abstract void Bind(int index, object? value);

    /// <summary>Binds a text or null.</summary>
    /// <inheritdoc cref="Bind"/>
    public abstract void BindText(int index, string? value);

    /// <summary>Binds a whole number.</summary>
    /// <inheritdoc cref="Bind"/>
    public abstract void BindNumber(int index, long value);

    /// <summary>Binds an identifier.</summary>
    /// <inheritdoc cref="Bind"/>
    public abstract void BindId(int index, Guid value);

    /// <summary>Binds identifiers to what stands for <c>{keys}</c>.</summary>
    /// <param name="index">The place among the command's names.</param>
    /// <param name="keys">The identifiers.</param>
    public abstract void BindKeys(int index, IEnumerable<Guid> keys);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="System.Data.Common.DbException">The database could not do it.</exception>
    public abstract bool Step();

    /// <summary>Ends the run, so that the command can run again.</summary>
    public abstract void Reset();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the provider holds.</summary>
    /// <param name="disposing">Always true.</param>
    protected abstract void Dispose(bool disposing);
}
