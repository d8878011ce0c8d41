namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>A request that is no GraphQL request; the message is meant for the client.</summary>
internal sealed class BadRequestException(string message, int status = StatusCodes.Status400BadRequest, string code = "HC0009") : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
