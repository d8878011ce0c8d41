namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    private const string Code = "OVERLAPPING_FIELDS_CAN_BE_MERGED";

    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { a: name b: name } }")]
    [InlineData("{ dog { ...F ...F name } } fragment F on Dog { name ...G } fragment G on Dog { name }")]
    [InlineData("{ catOrDog { ... on Dog { x: name } ... on Cat { x: nickname } } }")]
    [InlineData("{ pet { ... on Dog { isHouseTrained(atOtherHomes: true) } ... on Cat { isHouseTrained: meows } } }")]
    [InlineData("{ dog { mother { name } mother { nickname } } }")]
    [InlineData("{ arguments { complex(value: {required: true, int: 1}) complex(value: {int: 1, required: true}) } }")]
    [InlineData("fragment F on Dog { mother { ...F } name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { x: name x: nickname } }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:17")]
    [InlineData(
        "{ dog { name(surname: true) name } }",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:29")]
    [InlineData(
        "{ dog { isHouseTrained(atOtherHomes: true) isHouseTrained(atOtherHomes: false) } }",
        "Fields \"isHouseTrained\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:44")]
    [InlineData(
        "{ dog { ...F ...G } }\nfragment F on Dog { x: name }\nfragment G on Dog { x: nickname }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 2:21 3:21")]
    [InlineData(
        "{ dog { x: mother { y: name } x: mother { y: nickname } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:21 1:31 1:43")]
    [InlineData(
        "{ dog { x: mother { y: name z: barks } x: mother { y: nickname z: barkVolume } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because \"name\" and \"nickname\" are different fields and subfields \"z\" conflict because \"barks\" and \"barkVolume\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:21 1:29 1:40 1:52 1:64")]
    [InlineData(
        "{ catOrDog { ... on Dog { barkVolume } ... on Cat { barkVolume } } }",
        "Fields \"barkVolume\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @ 1:27 1:53")]
    [InlineData(
        "{ catOrDog { ... on Dog { x: owner { name } } ... on Cat { x: name } } }",
        "Fields \"x\" conflict because they return conflicting types \"Human\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @ 1:27 1:60")]
    [InlineData(
        "{ human { x: pets { name } x: relatives { name } } }",
        "Fields \"x\" conflict because \"pets\" and \"relatives\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:11 1:28")]
    [InlineData(
        "{ catOrDog { ... on Dog { owner { x: name } } ... on Cat { owner { x: iq } } } }",
        "Fields \"owner\" conflict because subfields \"x\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. @ 1:27 1:35 1:60 1:68")]
    [InlineData(
        "{ dog { x: name ...F } } fragment F on Dog { mother { name } ...G } fragment G on Dog { x: nickname }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:9 1:89")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
