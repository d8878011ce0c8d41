using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Shared;

public sealed class AddAccountTests : IAsyncLifetime
{
    private static readonly AddAccountCommand Kim = new("Kim@Exempel.se ", "Kim Exempel", "0582", "hash", [Role.Analyst, Role.Editor, Role.Analyst]);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Account_Added_IsFoundByItsAddress_WithItsRoles()
    {
        await _database.Get<AddAccount>().ExecuteAsync(Kim, Actor.System, default);

        var account = await _database.Get<AccountReads>().FindByEmailAsync(" KIM@exempel.se", default);

        Assert.Equal(("kim@exempel.se", "0582"), (account?.Email, account?.Municipality));
        Assert.Equal([Role.Analyst, Role.Editor], account!.Roles);
        Assert.Null(await _database.Get<AccountReads>().FindByEmailAsync("annan@exempel.se", default));
    }

    [Fact]
    public async Task Account_WithAnAddressInUse_IsRefused()
    {
        await _database.Get<AddAccount>().ExecuteAsync(Kim, Actor.System, default);

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<AddAccount>().ExecuteAsync(Kim, DialogueDatabase.Staff(Role.Administrator), default));

        Assert.Equal(("email", "TAKEN"), (refusal.Field, refusal.Rule));
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Auditor)]
    public async Task Account_ByAnotherRole_IsForbidden(Role role) =>
        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<AddAccount>().ExecuteAsync(Kim, DialogueDatabase.Staff(role), default));
}
