import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { answer, firstEvent, openRound, responsesReceived, sockets, submitResponse, url } from './live.mjs';

/** What every request was sent as, for the tests of the transport. */
const sent = [];
const recordingFetch = async (address, options) => {
  const response = await fetch(address, options);
  sent.push({ method: options.method, address: String(address), status: response.status });
  return response;
};

/** As Apollo's documentation has it: fragments on unions and interfaces need the schema's possible types. */
async function possibleTypes() {
  const { data } = await connect().query({ query: gql`query PossibleTypes { __schema { types { kind name possibleTypes { name } } } }` });
  return Object.fromEntries(data.__schema.types.filter(t => t.possibleTypes).map(t => [t.name, t.possibleTypes.map(p => p.name)]));
}

function connect({ link = new HttpLink({ uri: url, fetch: recordingFetch }), ...cache } = {}) {
  return new ApolloClient({ link, cache: new InMemoryCache(cache) });
}

test('nested query', async () => {
  const client = connect();
  const query = gql`
    query Thread {
      dialogueRounds(first: 10) {
        nodes { id slug problemPictures { id title problems { id title focusAreas { id title promises { id slug } } } } }
      }
    }`;
  const { data } = await client.query({ query });
  const round = data.dialogueRounds.nodes.find(r => r.slug === 'soderkoping-medborgardialog-2019');
  const areas = round.problemPictures.flatMap(p => p.problems).flatMap(p => p.focusAreas);
  assert.ok(areas.flatMap(a => a.promises).some(p => p.slug === 'soderkoping-2020-2022'));
  // The cache holds every object once, by its type and global id, and gives the same answer without asking.
  assert.equal(client.cache.extract()[`DialogueRound:${round.id}`].slug, round.slug);
  const before = sent.length;
  assert.deepEqual((await client.query({ query })).data, data);
  assert.equal(sent.length, before);
});

test('pages', async () => {
  const client = connect({ typePolicies: { Query: { fields: { citizenPromises: relayStylePagination() } } } });
  const query = gql`
    query Promises($first: Int!, $after: String) {
      citizenPromises(first: $first, after: $after) { edges { cursor node { id slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`;
  const watched = client.watchQuery({ query, variables: { first: 1 } });
  const seen = () => watched.getCurrentResult().data.citizenPromises;
  await watched.refetch();
  assert.equal(seen().edges.length, 1);
  let pages = 1;
  for (; seen().pageInfo.hasNextPage; pages++) {
    await watched.fetchMore({ variables: { after: seen().pageInfo.endCursor } });
    assert.equal(seen().edges.length, pages + 1);
  }

  assert.ok(pages > 2);
  const all = await connect().query({ query, variables: { first: 100 } });
  assert.deepEqual(seen().edges, all.data.citizenPromises.edges);
  assert.equal(seen().pageInfo.hasPreviousPage, false);
});

test('mutation', async () => {
  const { data } = await connect().mutate({ mutation: gql(submitResponse), variables: { input: answer() } });
  assert.match(data.submitResponse.receipt.receipt, /^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  assert.equal(data.submitResponse.errors, null);
});

test('declared errors', async () => {
  const client = connect({ possibleTypes: await possibleTypes() });
  const refused = await client.mutate({ mutation: gql(submitResponse), variables: { input: { ...answer(), answers: [] } } });
  const [error] = refused.data.submitResponse.errors;
  assert.equal(refused.data.submitResponse.receipt, null);
  assert.equal(error.__typename, 'ResponseRefusedError');
  assert.equal(error.code, 'RESPONSE_REFUSED');
  assert.equal(error.faults[0].rule, 'REQUIRED');
  // The message is selected on the interface.
  assert.ok(error.message.length > 0);
  const unknown = await client.mutate({ mutation: gql(submitResponse), variables: { input: { ...answer(), round: 'finns-inte' } } });
  assert.equal(unknown.data.submitResponse.errors[0].what, 'DialogueRound');
});

test('top-level errors', async () => {
  await assert.rejects(connect().query({ query: gql`{ noSuchField }` }), error => error.errors[0].message.includes('noSuchField'));
});

test('queries by GET', async () => {
  sent.length = 0;
  const client = connect({ link: new HttpLink({ uri: url, useGETForQueries: true, fetch: recordingFetch }) });
  const { data } = await client.query({ query: gql`query Round($slug: String!) { dialogueRound(slug: $slug) { id title } }`, variables: { slug: openRound } });
  assert.equal(data.dialogueRound.title, 'Prova att svara (exempel)');
  await client.mutate({ mutation: gql(submitResponse), variables: { input: answer() } });
  assert.deepEqual(sent.map(s => s.method), ['GET', 'POST']);
});

test('persisted queries', async () => {
  sent.length = 0;
  const http = new HttpLink({ uri: url, fetch: recordingFetch });
  const client = connect({ link: new PersistedQueryLink({ sha256: text => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true }).concat(http) });
  const round = slug => client.query({ query: gql`query Round($slug: String!) { dialogueRound(slug: $slug) { id title } }`, variables: { slug } });
  assert.equal((await round(openRound)).data.dialogueRound.title, 'Prova att svara (exempel)');
  assert.equal((await round('finns-inte')).data.dialogueRound, null);
  // The server keeps no documents of strangers: the client sees that from the first answer, sends the text, and does not try again.
  assert.deepEqual(sent.map(s => s.method), ['GET', 'POST', 'POST']);
});

test('subscription', async () => {
  const socket = sockets();
  const client = connect({ link: new GraphQLWsLink(socket) });
  const http = connect();
  const event = await firstEvent(
    (next, fail) => {
      const running = client.subscribe({ query: gql(responsesReceived), variables: { round: openRound } }).subscribe({ next, error: fail });
      return () => running.unsubscribe();
    },
    () => http.mutate({ mutation: gql(submitResponse), variables: { input: answer() } }));
  assert.equal(event.error, undefined);
  assert.equal(event.data.responsesReceived.slug, openRound);
  await socket.dispose();
});
