using System.Security.Cryptography;

namespace Medborgardialog.Client.Pages.Surveys;

/// <summary>The idempotency key of one shown survey page; the receipt is derived from it, so it must not be guessable.</summary>
internal static class SubmissionKey
{
    /// <summary>128 random bits as 32 hexadecimal digits.</summary>
    public static string Create() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
