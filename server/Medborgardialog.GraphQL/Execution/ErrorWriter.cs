using System.Collections;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Path = Medborgardialog.GraphQL.Language.Errors.Path;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Writes errors as the specification formats them (section 7.1.2).</summary>
public static class ErrorWriter
{
    /// <summary>Writes a list of errors.</summary>
    public static void Write(Utf8JsonBuffer buffer, IReadOnlyList<IError> errors)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(errors);
        buffer.WriteByte((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                buffer.WriteByte((byte)',');
            }

            Write(buffer, errors[i]);
        }

        buffer.WriteByte((byte)']');
    }

    private static void Write(Utf8JsonBuffer buffer, IError error)
    {
        buffer.WriteRaw("{\"message\":"u8);
        buffer.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            buffer.WriteRaw(",\"locations\":["u8);
            for (var i = 0; i < locations.Count; i++)
            {
                buffer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                buffer.WriteInt64(locations[i].Line);
                buffer.WriteRaw(",\"column\":"u8);
                buffer.WriteInt64(locations[i].Column);
                buffer.WriteByte((byte)'}');
            }

            buffer.WriteByte((byte)']');
        }

        if (error.Path is not null)
        {
            buffer.WriteRaw(",\"path\":"u8);
            WriteValue(buffer, error.Path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            buffer.WriteRaw(",\"extensions\":"u8);
            WriteValue(buffer, extensions);
        }

        buffer.WriteByte((byte)'}');
    }

    private static void WriteValue(Utf8JsonBuffer buffer, object? value)
    {
        switch (value)
        {
            case null:
                buffer.WriteNull();
                break;
            case string text:
                buffer.WriteString(text);
                break;
            case bool boolean:
                buffer.WriteBoolean(boolean);
                break;
            case int number:
                buffer.WriteInt64(number);
                break;
            case long number:
                buffer.WriteInt64(number);
                break;
            case double number when double.IsFinite(number):
                buffer.WriteDouble(number);
                break;
            case Path path:
                WriteList(buffer, path.ToList());
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteMembers(buffer, members);
                break;
            case IEnumerable items:
                WriteList(buffer, items);
                break;
            default:
                buffer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));
                break;
        }
    }

    private static void WriteMembers(Utf8JsonBuffer buffer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        buffer.WriteByte((byte)'{');
        var isFirst = true;
        foreach (var (key, value) in members)
        {
            if (!isFirst)
            {
                buffer.WriteByte((byte)',');
            }

            isFirst = false;
            buffer.WriteString(key);
            buffer.WriteByte((byte)':');
            WriteValue(buffer, value);
        }

        buffer.WriteByte((byte)'}');
    }

    private static void WriteList(Utf8JsonBuffer buffer, IEnumerable items)
    {
        buffer.WriteByte((byte)'[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                buffer.WriteByte((byte)',');
            }

            isFirst = false;
            WriteValue(buffer, item);
        }

        buffer.WriteByte((byte)']');
    }
}
