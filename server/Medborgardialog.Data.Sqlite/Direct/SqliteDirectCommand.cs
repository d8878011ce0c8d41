using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Medborgardialog.Data.Direct;
using Microsoft.Data.Sqlite;

namespace Medborgardialog.Data.Sqlite.Direct;

/// <summary>A prepared statement. Values are stored as the general provider stores them: identifiers as their 16 bytes, days as <c>yyyy-MM-dd</c>, truth as 0 and 1.</summary>
internal sealed unsafe class SqliteDirectCommand : DirectCommand
{
    private const int IdLength = 16;
    private const int MostOnStack = 384;

    // SQLite takes no list as a value; JSON cannot hold bytes, so they come as hexadecimal digits.
    private const string Keys = "(SELECT unhex(value) AS value FROM json_each(@keys))";

    private readonly nint _connection;
    private readonly int[] _indexes;
    private nint _statement;

    public SqliteDirectCommand(nint connection, string sql, IReadOnlyList<string> names)
    {
        _connection = connection;
        Check(Sqlite3.Prepare(connection, sql.Replace("{keys}", Keys, StringComparison.Ordinal), -1, Sqlite3.PreparePersistent, out _statement, 0));
        _indexes = [.. names.Select(n => Sqlite3.IndexOf(_statement, "@" + n))];
    }

    public override void Bind(int index, object? value)
    {
        switch (value)
        {
            case null or string:
                BindText(index, (string?)value);
                break;
            case Guid id:
                BindId(index, id);
                break;
            case bool truth:
                BindNumber(index, truth ? 1 : 0);
                break;
            case int or long:
                BindNumber(index, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                Check(Sqlite3.BindDouble(_statement, _indexes[index], number));
                break;
            case DateOnly day:
                BindText(index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                BindBytes(_indexes[index], bytes);
                break;
            default:
                throw new NotSupportedException($"Values of {value.GetType().Name} are not bound directly yet.");
        }
    }

    public override void BindText(int index, string? value)
    {
        if (value is null)
        {
            Check(Sqlite3.BindNull(_statement, _indexes[index]));
            return;
        }

        byte[]? rented = null;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var utf8 = most <= MostOnStack ? stackalloc byte[MostOnStack] : rented = ArrayPool<byte>.Shared.Rent(most);
        BindUtf8(_indexes[index], utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public override void BindNumber(int index, long value) => Check(Sqlite3.BindInt64(_statement, _indexes[index], value));

    public override void BindId(int index, Guid value)
    {
        Span<byte> key = stackalloc byte[IdLength];
        value.TryWriteBytes(key, bigEndian: true, out _);
        BindBytes(_indexes[index], key);
    }

    public override void BindKeys(int index, IEnumerable<Guid> keys)
    {
        var count = keys.TryGetNonEnumeratedCount(out var known) ? known : 32;
        var json = ArrayPool<byte>.Shared.Rent(2 + (35 * count));
        json[0] = (byte)'[';
        var length = 1;
        foreach (var key in keys)
        {
            if (json.Length < length + 36)
            {
                var larger = ArrayPool<byte>.Shared.Rent(json.Length * 2);
                json.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(json);
                json = larger;
            }

            if (length > 1)
            {
                json[length++] = (byte)',';
            }

            json[length] = (byte)'"';
            Utf8Formatter.TryFormat(key, json.AsSpan(length + 1, 32), out _, 'N');
            json[length + 33] = (byte)'"';
            length += 34;
        }

        json[length++] = (byte)']';
        BindUtf8(_indexes[index], json.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(json);
    }

    public override bool Step()
    {
        var code = Sqlite3.Step(_statement);
        return code == Sqlite3.Row || (code == Sqlite3.Done ? false : throw Failure());
    }

    // It repeats the code of a step that failed, which has been thrown already.
    public override void Reset() => _ = Sqlite3.Reset(_statement);

    public override bool IsNull(int column) => Sqlite3.TypeOf(_statement, column) == Sqlite3.Null;

    public override string GetString(int column) => GetStringOrNull(column) ?? throw new InvalidDataException($"Column {column} is null.");

    public override string? GetStringOrNull(int column)
    {
        var text = Sqlite3.GetText(_statement, column);
        return text == null ? null : Encoding.UTF8.GetString(text, Sqlite3.LengthOf(_statement, column));
    }

    public override int GetInt32(int column) => checked((int)Sqlite3.GetInt64(_statement, column));

    public override long GetInt64(int column) => Sqlite3.GetInt64(_statement, column);

    public override double GetDouble(int column) => Sqlite3.GetDouble(_statement, column);

    public override bool GetBoolean(int column) => Sqlite3.GetInt64(_statement, column) != 0;

    public override Guid GetGuid(int column) =>
        BytesOf(column) is { Length: IdLength } id ? new Guid(id, bigEndian: true) : throw new InvalidDataException($"Column {column} holds no identifier.");

    public override DateOnly GetDate(int column)
    {
        var text = GetUtf8(column);
        return text.Length == 10 && Utf8Parser.TryParse(text[..4], out int year, out _) && Utf8Parser.TryParse(text[5..7], out int month, out _) && Utf8Parser.TryParse(text[8..], out int day, out _)
            ? new DateOnly(year, month, day)
            : throw new InvalidDataException($"Column {column} holds no day.");
    }

    public override byte[] GetBytes(int column) => BytesOf(column).ToArray();

    public override string? GetListOrNull(int column)
    {
        var text = GetUtf8(column);
        return text.IsEmpty || text.SequenceEqual("[]"u8) ? null : Encoding.UTF8.GetString(text);
    }

    public override ReadOnlySpan<byte> GetUtf8(int column)
    {
        var text = Sqlite3.GetText(_statement, column);
        return text == null ? [] : new ReadOnlySpan<byte>(text, Sqlite3.LengthOf(_statement, column));
    }

    protected override void Dispose(bool disposing)
    {
        _ = Sqlite3.FinalizeStatement(_statement);
        _statement = 0;
    }

    internal static SqliteException Failure(nint connection) => new(Marshal.PtrToStringUTF8((nint)Sqlite3.Message(connection)), Sqlite3.Code(connection) & 0xff, Sqlite3.Code(connection));

    private ReadOnlySpan<byte> BytesOf(int column) => new(Sqlite3.GetBytes(_statement, column), Sqlite3.LengthOf(_statement, column));

    // An empty text must not become null, so it needs an address of its own.
    private void BindUtf8(int at, ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text.IsEmpty ? " "u8 : text)
        {
            Check(Sqlite3.BindText(_statement, at, start, text.Length, Sqlite3.Copy));
        }
    }

    private void BindBytes(int at, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            Check(Sqlite3.BindBytes(_statement, at, start, bytes.Length, Sqlite3.Copy));
        }
    }

    private void Check(int code)
    {
        if (code != Sqlite3.Ok)
        {
            throw Failure();
        }
    }

    private SqliteException Failure() => Failure(_connection);
}
