using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Shared;

public sealed class ActorTests
{
    [Fact]
    public void Demand_OfARoleHeldInAnotherMunicipality_IsRefused()
    {
        var actor = new Actor("Anna", "0581", new HashSet<Role> { Role.Approver });

        Assert.Throws<ForbiddenException>(() => actor.Demand("0582", "publish a promise", Role.Approver));
    }

    [Fact]
    public void Demand_OfOneHeldRoleAmongSeveral_Passes()
    {
        var actor = new Actor("Anna", "0582", new HashSet<Role> { Role.Editor });

        actor.Demand("0582", "publish a picture", Role.Approver, Role.Editor);
    }

    [Fact]
    public void IsStaffOf_ARespondent_IsFalse()
    {
        Assert.False(new Actor("Anna", "0582", new HashSet<Role> { Role.Respondent }).IsStaffOf("0582"));
    }

    [Fact]
    public void Anonymous_HoldsNothing()
    {
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(Actor.Anonymous.Holds("0582", role)));
    }
}
