namespace Medborgardialog.Domain.Responses;

/// <summary>How a response came.</summary>
public enum ResponseChannel
{
    /// <summary>On the product's own page.</summary>
    Web,

    /// <summary>From a file of another survey tool.</summary>
    Import,

    /// <summary>From a paper form that staff entered.</summary>
    Paper,

    /// <summary>From another client of the API.</summary>
    Api,
}
