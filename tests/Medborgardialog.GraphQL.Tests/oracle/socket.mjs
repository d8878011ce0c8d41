// Runs operations with the client of graphql-ws against the endpoint given as argument: one JSON line {"query", "limit"} in, its results and its end out.
// Writes the pongs that it got as well, and every connection, close and fault of the socket.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, settings] = process.argv.slice(2);
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  // Else the client gives up the first time that a connection is refused: it comes back to a server that is already there, not to one that starts.
  shouldRetry: () => true,
  ...JSON.parse(settings),
  on: {
    connected: () => say('connected'),
    error: ({ message }) => say(`error ${message}`),
    closed: ({ code, reason }) => say(`closed ${code} ${reason}`),
    pong: (received, payload) => received && say({ pong: payload ?? null }),
  },
});

for await (const line of createInterface({ input: process.stdin })) {
  const { limit, ...request } = JSON.parse(line);
  let count = 0;
  try {
    for await (const result of client.iterate(request)) {
      say(result);
      if (++count === limit) {
        break;
      }
    }
    say('end');
  } catch (error) {
    say({ failed: Array.isArray(error) ? error.map(({ message }) => message) : error.code ?? error.message });
  }
}
await client.dispose();
