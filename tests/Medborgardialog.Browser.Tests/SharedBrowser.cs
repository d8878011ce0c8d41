using Xunit;

namespace Medborgardialog.Browser.Tests;

/// <summary>One host and one browser for all tests of this project: they take seconds to start.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
