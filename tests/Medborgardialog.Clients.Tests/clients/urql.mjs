import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, cacheExchange, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { answer, firstEvent, openRound, responsesReceived, sockets, submitResponse, url } from './live.mjs';

/** How every request was sent and answered, for the tests of the transport. */
const sent = [];
const recordingFetch = async (address, options) => {
  const response = await fetch(address, options);
  sent.push({ method: options.method, type: response.headers.get('content-type') });
  return response;
};

const connect = options => new Client({ url, fetch: recordingFetch, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange], ...options });

const rounds = gql`query Rounds($first: Int!) { dialogueRounds(first: $first) { nodes { id slug municipality { code } } } }`;

test('query', async () => {
  for (const [preferGetMethod, method] of [[false, 'POST'], ['force', 'GET']]) {
    sent.length = 0;
    const { data, error } = await connect({ preferGetMethod }).query(rounds, { first: 10 }).toPromise();
    assert.equal(error, undefined);
    assert.ok(data.dialogueRounds.nodes.some(r => r.slug === openRound && r.municipality.code === '0582'));
    assert.deepEqual(sent.map(s => s.method), [method]);
  }
});

test('mutation', async () => {
  const client = connect();
  const stored = await client.mutation(submitResponse, { input: answer() }).toPromise();
  assert.equal(stored.error, undefined);
  assert.match(stored.data.submitResponse.receipt.receipt, /^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  const refused = await client.mutation(submitResponse, { input: { ...answer(), answers: [] } }).toPromise();
  assert.equal(refused.error, undefined);
  assert.equal(refused.data.submitResponse.receipt, null);
  assert.equal(refused.data.submitResponse.errors[0].code, 'RESPONSE_REFUSED');
  assert.deepEqual(refused.data.submitResponse.errors[0].faults.map(f => f.rule), ['REQUIRED']);
});

test('top-level errors', async () => {
  const unknown = await connect().query('{ noSuchField }', {}).toPromise();
  assert.match(unknown.error.graphQLErrors[0].message, /noSuchField/);
  const missing = await connect().query(rounds, {}).toPromise();
  assert.match(missing.error.graphQLErrors[0].message, /first/);
  assert.equal(missing.data, undefined);
});

/** The first event of a subscription that a client with these exchanges runs. */
function receive(client) {
  const answering = connect();
  return firstEvent(
    (next, fail) => {
      const running = client.subscription(responsesReceived, { round: openRound }).subscribe(result => (result.error ? fail(result.error) : next(result.data)));
      return () => running.unsubscribe();
    },
    () => answering.mutation(submitResponse, { input: answer() }).toPromise());
}

test('subscription over a WebSocket', async () => {
  const socket = sockets();
  const exchange = subscriptionExchange({
    forwardSubscription: ({ query, variables }) => ({ subscribe: sink => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }) }),
  });
  const data = await receive(connect({ exchanges: [cacheExchange, fetchExchange, exchange] }));
  assert.equal(data.responsesReceived.slug, openRound);
  await socket.dispose();
});

test('subscription over server-sent events', async () => {
  sent.length = 0;
  const data = await receive(connect({ fetchSubscriptions: true }));
  assert.equal(data.responsesReceived.slug, openRound);
  assert.ok(sent.some(s => s.type.startsWith('text/event-stream')));
});
