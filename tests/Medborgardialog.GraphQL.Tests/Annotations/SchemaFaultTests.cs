using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Annotations;

public sealed class SchemaFaultTests
{
    [Fact]
    public void Schema_WithFaults_NamesAllOfThem()
    {
        var exception = Assert.Throws<SchemaException>(() => new TestExecutor(builder => builder.AddQueryType<FaultyQuery>().AddTypeExtension<NoExtension>().AddTypeExtension<Lost>()));

        Assert.Equal(
            [
                $"The class {typeof(NoExtension).FullName} was added as a type extension, but it has no [ExtendObjectType].",
                "The class System.Version has no object type: add a class with [ExtendObjectType(typeof(Version))], or return a record of the Api.",
                "FaultyQuery.Page has [UsePaging] and must return a Page<T> or Connection<T>.",
                "The parameter paging of FaultyQuery.NotPaged takes PagingArguments, but the field has no [UsePaging].",
                "FaultyQuery.Policed asks for the policy nobody, which is not registered.",
                $"The type {typeof(IDisposable).FullName} is taken as an argument, but it is neither a registered service nor a class that can be made.",
                $"The class {typeof(Lost).FullName} extends the type Nowhere, which is not in the schema.",
                "The type Version has no fields.",
                "The input type IDisposableInput has no fields.",
            ],
            exception.Faults);
    }

    public sealed class FaultyQuery
    {
        public Version Bare() => new();

        [UsePaging]
        public string Page(PagingArguments paging) => "";

        public string NotPaged(PagingArguments paging) => "";

        [Authorize("nobody")]
        public string Policed() => "";

        public string Takes(IDisposable thing) => "";
    }

    public sealed class NoExtension
    {
        public int One() => 1;
    }

    [ExtendObjectType("Nowhere")]
    public sealed class Lost
    {
        public int One() => 1;
    }
}
