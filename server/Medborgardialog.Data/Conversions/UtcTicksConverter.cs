using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medborgardialog.Data.Conversions;

/// <summary>Stores an instant as UTC ticks, which every provider orders and compares the same way.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTime, long>(
    instant => instant.Ticks,
    ticks => new DateTime(ticks, DateTimeKind.Utc));
