using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Responses;

/// <summary>Notes that the trained person has taken care of an acute notice.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class HandleAcuteNotice(DialogueWriter writer)
{
    /// <summary>Notes who and when.</summary>
    /// <param name="noticeId">The notice.</param>
    /// <param name="actor">An analyst or administrator of the municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="NotFoundException">There is no such notice.</exception>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="IllegalTransitionException">Somebody has taken care of it already.</exception>
    public Task<AcuteNotice> ExecuteAsync(AcuteNoticeId noticeId, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var notice = await scope.Db.Set<AcuteNotice>().FirstOrDefaultAsync(n => n.Id == noticeId, cancellationToken)
            ?? throw new NotFoundException(nameof(AcuteNotice), noticeId.Value.ToString("N"));
        var municipality = await scope.Db.Set<Municipality>().FirstAsync(m => m.Id == notice.MunicipalityId, cancellationToken);
        actor.Demand(municipality.Code, "handle an acute notice", Role.Analyst, Role.Administrator);
        notice.Handle(actor.Name, scope.Today);
        scope.Record(municipality.Code, "handleAcuteNotice", $"AcuteNotice/{notice.Id.Value:N}", notice.Kind.ToString());
        return notice;
    }, cancellationToken);
}
