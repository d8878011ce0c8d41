import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { url } from './live.mjs';

// Everything that graphql-js can ask for, which is more than GraphiQL and the code generators ask for.
const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

const introspect = async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: getIntrospectionQuery(everything), operationName: 'IntrospectionQuery' }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return buildClientSchema(data);
};

const sdl = async () => (await fetch(`${url}?sdl`)).text();

test('introspection', async () => {
  const schema = await introspect();
  assert.deepEqual(validateSchema(schema), []);
  assert.ok(schema.getType('SubmitResponseError').getTypes().length > 1);
});

test('printed schema', async () => {
  const printed = await sdl();
  const read = buildSchema(printed);
  assert.deepEqual(validateSchema(read), []);
  assert.equal(printSchema(lexicographicSortSchema(await introspect())), printSchema(lexicographicSortSchema(read)));
});
