namespace Medborgardialog.Domain.Surveys;

/// <summary>What a background question feeds: the few things that answers may be counted by.</summary>
public enum Facet
{
    /// <summary>The part of the municipality; a single choice whose values are keys of its areas.</summary>
    Area,

    /// <summary>The age group; a single choice.</summary>
    AgeGroup,

    /// <summary>How unsafe the person feels; a scale, higher is more unsafe.</summary>
    PerceivedUnsafety,
}
