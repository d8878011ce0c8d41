using System.Reflection;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>What compiled leaf fields call: one method per type, so that nothing is boxed.</summary>
internal static class LeafWriters
{
    private static readonly Dictionary<(string Scalar, Type Type), string> Names = new()
    {
        [("Int", typeof(int))] = nameof(WriteInt),
        [("Short", typeof(short))] = nameof(WriteShort),
        [("Byte", typeof(byte))] = nameof(WriteUInt8),
        [("Long", typeof(long))] = nameof(WriteLong),
        [("Float", typeof(double))] = nameof(WriteDouble),
        [("Float", typeof(float))] = nameof(WriteSingle),
        [("Decimal", typeof(decimal))] = nameof(WriteDecimal),
        [("Boolean", typeof(bool))] = nameof(WriteBoolean),
        [("String", typeof(string))] = nameof(WriteString),
        [("ID", typeof(string))] = nameof(WriteString),
        [("UUID", typeof(Guid))] = nameof(WriteGuid),
        [("LocalDate", typeof(DateOnly))] = nameof(WriteDate),
    };

    /// <summary>The method that writes values of <paramref name="type"/> as <paramref name="scalar"/>, or null when only the scalar itself can.</summary>
    public static MethodInfo? Find(ScalarType scalar, Type type) =>
        scalar.GetType().Assembly == typeof(LeafWriters).Assembly && Names.TryGetValue((scalar.Name, type), out var name) ? Method(name) : null;

    /// <summary>The method that writes a global id of a raw type.</summary>
    public static MethodInfo FindGlobalId(Type raw) => Method(
        raw == typeof(Guid) ? nameof(WriteGuidId)
        : raw == typeof(string) ? nameof(WriteTextId)
        : raw == typeof(int) ? nameof(WriteIntId)
        : raw == typeof(long) ? nameof(WriteLongId)
        : nameof(WriteShortId));

    public static MethodInfo Method(string name) => typeof(LeafWriters).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!;

    public static bool WriteInt(Utf8JsonBuffer buffer, int value)
    {
        buffer.WriteInt64(value);
        return true;
    }

    public static bool WriteShort(Utf8JsonBuffer buffer, short value)
    {
        buffer.WriteInt64(value);
        return true;
    }

    public static bool WriteUInt8(Utf8JsonBuffer buffer, byte value)
    {
        buffer.WriteInt64(value);
        return true;
    }

    public static bool WriteLong(Utf8JsonBuffer buffer, long value)
    {
        buffer.WriteInt64(value);
        return true;
    }

    public static bool WriteDouble(Utf8JsonBuffer buffer, double value)
    {
        if (!double.IsFinite(value))
        {
            return false;
        }

        buffer.WriteDouble(value);
        return true;
    }

    public static bool WriteSingle(Utf8JsonBuffer buffer, float value)
    {
        if (!float.IsFinite(value))
        {
            return false;
        }

        buffer.WriteSingle(value);
        return true;
    }

    public static bool WriteDecimal(Utf8JsonBuffer buffer, decimal value)
    {
        buffer.WriteDecimal(value);
        return true;
    }

    public static bool WriteBoolean(Utf8JsonBuffer buffer, bool value)
    {
        buffer.WriteBoolean(value);
        return true;
    }

    public static bool WriteString(Utf8JsonBuffer buffer, string value)
    {
        buffer.WriteString(value);
        return true;
    }

    public static bool WriteGuid(Utf8JsonBuffer buffer, Guid value)
    {
        buffer.WriteQuoted(value, "D");
        return true;
    }

    public static bool WriteDate(Utf8JsonBuffer buffer, DateOnly value)
    {
        buffer.WriteQuoted(value, "O");
        return true;
    }

    public static bool WriteGuidId(Utf8JsonBuffer buffer, byte[] prefix, Guid raw)
    {
        buffer.WriteGlobalId(prefix, raw, "D");
        return true;
    }

    public static bool WriteTextId(Utf8JsonBuffer buffer, byte[] prefix, string raw)
    {
        buffer.WriteGlobalId(prefix, raw);
        return true;
    }

    public static bool WriteIntId(Utf8JsonBuffer buffer, byte[] prefix, int raw)
    {
        buffer.WriteGlobalId(prefix, raw, default);
        return true;
    }

    public static bool WriteLongId(Utf8JsonBuffer buffer, byte[] prefix, long raw)
    {
        buffer.WriteGlobalId(prefix, raw, default);
        return true;
    }

    public static bool WriteShortId(Utf8JsonBuffer buffer, byte[] prefix, short raw)
    {
        buffer.WriteGlobalId(prefix, raw, default);
        return true;
    }

    public static bool WriteEnum(Utf8JsonBuffer buffer, byte[]?[] names, long value)
    {
        if ((ulong)value >= (ulong)names.Length || names[value] is not { } name)
        {
            return false;
        }

        buffer.WriteRaw(name);
        return true;
    }

    public static bool WriteAny(Utf8JsonBuffer buffer, NamedType type, object value)
    {
        if (type is ScalarType scalar)
        {
            return scalar.TryWrite(buffer, value);
        }

        if (((EnumType)type).FindRuntimeValue(value) is not { } enumValue)
        {
            return false;
        }

        buffer.WriteRaw(enumValue.Json);
        return true;
    }
}
