namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>The kinds of personal data that the redactor recognises. The upper-case member name is the name used in files and in the API.</summary>
public enum FindingType
{
    /// <summary>A personnummer or samordningsnummer (PNR), ten or twelve digits, also as a sole trader's organisation number.</summary>
    Pnr,

    /// <summary>A telephone number (PHONE), Swedish or international; public service numbers are left alone.</summary>
    Phone,

    /// <summary>An e-mail address (EMAIL), also written as (a), (at) or with spaces.</summary>
    Email,

    /// <summary>A registration plate (PLATE): ABC 123, ABC 12A or a personal plate after a word that announces it.</summary>
    Plate,

    /// <summary>A street address with a number (ADDRESS), with stairs, flat, postcode and town where they follow.</summary>
    Address,

    /// <summary>The name of a person (NAME), without titles.</summary>
    Name,

    /// <summary>A name in a social medium or game (HANDLE), including a leading at sign.</summary>
    Handle,
}
