using Medborgardialog.Host.SignIn;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Host;

public sealed class SignInAttemptsTests
{
    private readonly FakeTime _time = new();

    [Fact]
    public void IsClosed_AfterFiveFailures_UntilThePauseHasPassed()
    {
        var attempts = new SignInAttempts(_time);
        for (var i = 0; i < SignInAttempts.Allowed; i++)
        {
            Assert.False(attempts.IsClosed("a@example.se"));
            attempts.Failed("A@example.se");
        }

        Assert.True(attempts.IsClosed("a@example.se"));
        Assert.False(attempts.IsClosed("b@example.se"));
        _time.Advance(SignInAttempts.Pause);
        Assert.False(attempts.IsClosed("a@example.se"));
    }

    [Fact]
    public void Succeeded_ForgetsTheFailures()
    {
        var attempts = new SignInAttempts(_time);
        for (var i = 0; i < SignInAttempts.Allowed - 1; i++)
        {
            attempts.Failed("a@example.se");
        }

        attempts.Succeeded("a@example.se");
        attempts.Failed("a@example.se");

        Assert.False(attempts.IsClosed("a@example.se"));
    }
}
