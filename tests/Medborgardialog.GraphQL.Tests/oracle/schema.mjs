// Reads one JSON document per line ({"sdl"}: a schema as SDL), writes what graphql-js understands by it: its own SDL, everything sorted, and
// its answer to the introspection query.
import { createInterface } from 'node:readline';
import { buildSchema, executeSync, getIntrospectionQuery, lexicographicSortSchema, parse, printSchema } from 'graphql';

const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });

for await (const line of createInterface({ input: process.stdin })) {
  const answer = { query, printed: null, introspection: null, failed: null };
  try {
    const schema = buildSchema(JSON.parse(line).sdl);
    answer.printed = printSchema(lexicographicSortSchema(schema));
    answer.introspection = executeSync({ schema, document: parse(query) });
  } catch (error) {
    answer.failed = error.message;
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
