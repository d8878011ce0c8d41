using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Validation;

/// <summary>A schema with one of everything that the rules tell apart.</summary>
internal static class PetSchema
{
    public const string Definition = """
        directive @onQuery on QUERY
        directive @onField on FIELD
        directive @onVariable on VARIABLE_DEFINITION
        directive @tag(name: String!, note: String = "none") repeatable on FIELD | FRAGMENT_DEFINITION

        interface Being { name(surname: Boolean): String }
        interface Pet implements Being { name(surname: Boolean): String }
        interface Canine implements Being { name(surname: Boolean): String, mother: Canine }

        enum Command { SIT HEEL DOWN }
        enum FurColor { BROWN BLACK TAN }

        type Dog implements Being & Pet & Canine {
          name(surname: Boolean): String
          nickname: String
          barkVolume: Int
          barks: Boolean
          doesKnowCommand(command: Command): Boolean
          isHouseTrained(atOtherHomes: Boolean = true): Boolean
          mother: Dog
          father: Dog
          owner: Human
        }

        type Cat implements Being & Pet {
          name(surname: Boolean): String
          nickname: String
          meows: Boolean
          meowVolume: Int
          furColor: FurColor
          barkVolume: String
          owner: Human
        }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human

        type Human implements Being { name(surname: Boolean): String, pets: [Pet], relatives: [Human]!, iq: Int }

        input ComplexInput { required: Boolean!, nonNull: Boolean! = false, int: Int, string: String, boolean: Boolean, strings: [String], nested: ComplexInput }
        input Choice @oneOf { string: String, int: Int }
        scalar Anything

        type Arguments {
          required(x: Int!, y: Int!): Int
          int(value: Int): String
          nonNullInt(value: Int!): String
          string(value: String): String
          boolean(value: Boolean): String
          color(value: FurColor): String
          float(value: Float): String
          id(value: ID): String
          strings(value: [String]): String
          nonNullStrings(value: [String!]): String
          complex(value: ComplexInput): String
          choice(value: Choice): String
          optionals(a: Int = 0, b: Int! = 0): String
          anything(value: Anything): String
        }

        type Query { human(id: ID): Human, dog: Dog, cat: Cat, pet: Pet, being: Being, catOrDog: CatOrDog, dogOrHuman: DogOrHuman, arguments: Arguments, version: String }
        type Mutation { rename(name: String!): Dog }
        type Subscription { barked: Dog, meowed: Cat }
        """;

    public static Schema Schema { get; } = SchemaReader.Read(Utf8GraphQLParser.Parse(Definition));
}
