using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Responses;

/// <summary>The data of <c>AcutePage</c>.</summary>
public sealed record AcutePageResult(Connection<AcuteNoticeView>? AcuteNotices);

/// <summary>An acute text and whether it is handled.</summary>
public sealed record AcuteNoticeView(string Id, string Kind, DateOnly RaisedOn, string Text, DateOnly? HandledOn, string? HandledBy, AcuteRound Round);

/// <summary>The round of the text.</summary>
public sealed record AcuteRound(string Title, string Slug);
