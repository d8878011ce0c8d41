namespace Medborgardialog.GraphQL.Tests.Types.Comparison;

/// <summary>A schema of what is hard to print: texts with quotes and line breaks, defaults of every kind, roots of other names.</summary>
internal static class AwkwardSchema
{
    public const string Sdl = """""
        "Says \"schema\"."
        schema {
          query: Root
          mutation: Change
        }

        """
        A directive with
          an indented line.
        """
        directive @marks(
          "A \\ backslash at the end \\"
          text: String = "a \"quoted\"\n\tline \\ å 😀"
          "\"In quotes\""
          numbers: [Int!] = [1, -2]
        ) repeatable on FIELD_DEFINITION | ENUM_VALUE | ARGUMENT_DEFINITION | QUERY

        "Ends with a quote\""
        scalar When @specifiedBy(url: "https://example.se/when?a=\"b\"")

        "   leading and trailing space   "
        scalar Untyped

        "Has \"\"\" three quotes, and\r\nboth line ends"
        interface Named {
          "" name: String
        }

        interface Placed implements Named {
          name(short: Boolean! = false, kind: Kind = SMALL): String
          at: [Float!]! @deprecated
        }

        type Root implements Placed & Named {
          name(short: Boolean! = false, kind: Kind = SMALL, extra: String): String!
          at: [Float!]! @deprecated
          old(
            now: Int @deprecated(reason: "Use \"then\".\nReally.")
            then: When = "2026-01-01"
            filter: Filter = { deep: { list: [[1, null], []], kind: LARGE }, number: -1.5e10, text: """block "text" here""" }
            any: Untyped = "any"
            none: Int = null
          ): Member @deprecated(reason: "")
        }

        type Change {
          change(id: ID! = 7, same: ID = "x"): Boolean
        }

        "Not the root of anything."
        type Query {
          query: Int
        }

        type Subscription {
          subscription: Int
        }

        union Member = Root | Change | Query

        enum Kind {
          "small\nkind"
          SMALL
          LARGE @deprecated(reason: "Too large: \\\"")
        }

        input Filter {
          deep: Deep
          number: Float! = 1
          text: String = ""
          old: Int @deprecated
        }

        input Deep {
          list: [[Int]!]! = [[]]
          kind: Kind! = SMALL
        }

        "One of"
        input Choice @oneOf {
          a: Int
          b: Filter
        }
        """"";

    /// <summary>The usual root name stands for another type.</summary>
    public const string UnusualRoot = """
        schema {
          query: Query
        }

        type Query {
          mutation: Mutation
        }

        type Mutation {
          number: Int
        }
        """;
}
