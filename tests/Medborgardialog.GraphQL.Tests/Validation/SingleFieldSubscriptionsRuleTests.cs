namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class SingleFieldSubscriptionsRuleTests
{
    private const string Code = "SINGLE_FIELD_SUBSCRIPTIONS";

    [Theory]
    [InlineData("subscription A { barked { name } }")]
    [InlineData("{ version dog { name } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { barked { name } }")]
    [InlineData("subscription { barked { name } barked { nickname } }")]
    [InlineData("subscription { barked { name @skip(if: true) } }")]
    [InlineData("subscription { ...F ...F } fragment F on Subscription { barked { name } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "subscription A { barked { name } meowed { name } }",
        "Subscription \"A\" must select only one top level field. @ 1:34")]
    [InlineData(
        "subscription { barked { name }\n meowed { name } meowed { nickname } x: barked { name } }",
        "Anonymous Subscription must select only one top level field. @ 2:2 2:18 2:38")]
    [InlineData(
        "subscription A { ... { barked { name } } ...F }\nfragment F on Subscription { meowed { name } }",
        "Subscription \"A\" must select only one top level field. @ 2:30")]
    [InlineData(
        "subscription { barked @include(if: true) { name } ... @skip(if: false) { barked { name } } }",
        "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. @ 1:23 1:55")]
    [InlineData(
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. @ 1:16")]
    [InlineData(
        "subscription A { barked { name } __typename }",
        "Subscription \"A\" must select only one top level field. @ 1:34",
        "Subscription \"A\" must not select an introspection top level field. @ 1:34")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
