using Medborgardialog.Domain.Responses;

namespace Medborgardialog.Application.Responses;

/// <summary>One response of a file, already split into answers.</summary>
/// <param name="Row">Its 1-based data row, for messages.</param>
/// <param name="Answers">The answers; a choice may be given by its value or by its label.</param>
/// <param name="Submitted">When it was given, as the file says: a date, or local or zoned date and time (ISO 8601); only the date is kept. Null for today.</param>
/// <param name="Language">The language (BCP 47); null for Swedish.</param>
/// <param name="Id">The other tool's own id for it; tells equal rows of different files apart and is not stored.</param>
public sealed record ImportRow(int Row, IReadOnlyList<GivenAnswer> Answers, string? Submitted = null, string? Language = null, string? Id = null)
{
    /// <summary>What was wrong already when the row was read, such as a number that is none.</summary>
    public IReadOnlyList<ResponseFault> Faults { get; init; } = [];
}

/// <summary>Responses of a file.</summary>
/// <param name="Round">Slug of the round.</param>
/// <param name="Rows">The responses.</param>
/// <param name="DryRun">Checks everything and stores nothing.</param>
/// <param name="SkipBadRows">Stores the good rows although others are bad; otherwise one bad row stops all.</param>
/// <param name="Channel">How they came: <see cref="ResponseChannel.Import"/> or <see cref="ResponseChannel.Paper"/>.</param>
public sealed record ImportResponsesCommand(
    string Round, IReadOnlyList<ImportRow> Rows, bool DryRun = false, bool SkipBadRows = false, ResponseChannel Channel = ResponseChannel.Import);

/// <summary>A file as a table, before its columns are matched with the questions.</summary>
/// <param name="Round">Slug of the round.</param>
/// <param name="Headers">The column names.</param>
/// <param name="Rows">The cells of each data row, in the order of the headers; missing cells at the end count as empty.</param>
/// <param name="DryRun">Checks everything and stores nothing.</param>
/// <param name="SkipBadRows">Stores the good rows although others are bad.</param>
/// <param name="Channel">How they came.</param>
public sealed record ImportTableCommand(
    string Round, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows, bool DryRun = false, bool SkipBadRows = false,
    ResponseChannel Channel = ResponseChannel.Import);

/// <summary>Something that is wrong with a row.</summary>
/// <param name="Row">The 1-based data row.</param>
/// <param name="Code">The rule, as in <see cref="ResponseFault"/>; also <c>DATE_MALFORMED</c>, <c>DATE_OUTSIDE_ROUND</c>, <c>NOT_A_NUMBER</c>.</param>
/// <param name="Message">What is wrong, in English, with the question's key; never the text itself.</param>
public sealed record RejectedRow(int Row, string Code, string Message);

/// <summary>What became of a file.</summary>
/// <param name="Accepted">Rows that were stored, or would be in a dry run; 0 when a bad row stopped all.</param>
/// <param name="AlreadyThere">Rows that an earlier import of the same rows has stored.</param>
/// <param name="Rejected">Everything that is wrong, by row.</param>
/// <param name="IgnoredColumns">Columns that no question asks for; empty unless a table was imported.</param>
public sealed record ImportResult(int Accepted, int AlreadyThere, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> IgnoredColumns);
