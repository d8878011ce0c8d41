using System.Globalization;
using System.Text;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Places;

/// <summary>Identifies an area.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct AreaId(Guid Value) : IEntityId<AreaId>
{
    /// <inheritdoc/>
    public static AreaId From(Guid value) => new(value);
}

/// <summary>
/// A part of a municipality that answers are counted by: coarse on purpose, some thousand people, so that nobody is recognised by it (domain §5.5).
/// </summary>
public sealed class Area
{
    private Area(AreaId id, MunicipalityId municipalityId, string key, string name, int position)
    {
        Id = id;
        MunicipalityId = municipalityId;
        Key = key;
        Name = name;
        Position = position;
    }

    /// <summary>The identifier.</summary>
    public AreaId Id { get; private set; }

    /// <summary>The municipality that it is a part of.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The name in a-z, 0-9 and hyphens, such as <c>vastra-husby</c>; unique in the municipality. Survey options carry it as their value.</summary>
    public string Key { get; private set; }

    /// <summary>The name in Swedish, such as <c>Västra Husby</c>.</summary>
    public string Name { get; private set; }

    /// <summary>Its place in the municipality's list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The key that a name gives: letters without their marks, everything else a hyphen.</summary>
    /// <param name="name">A name, such as <c>Östra Ryd</c>.</param>
    /// <returns>Such as <c>ostra-ryd</c>.</returns>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString().TrimEnd('-');
    }

    internal static Area Create(AreaId id, MunicipalityId municipalityId, string name, int position)
    {
        var text = Guard.Text(name, "area", 100);
        var key = KeyOf(text);
        return key.Length == 0
            ? throw new InvalidInputException("area", "MALFORMED", $"'{text}' holds no letter that a key can be made of.")
            : new Area(id, municipalityId, key, text, position);
    }
}
