// Runs one operation with the client of graphql-sse against the endpoint given as argument; writes each result, then how it ended.
// With a limit the client leaves after so many results.
import { createClient } from 'graphql-sse';

const [url, query, limit] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0 });
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
let count = 0;
try {
  for await (const result of client.iterate({ query })) {
    say(result);
    if (++count === Number(limit)) {
      break;
    }
  }
  say('end');
} catch (error) {
  say(`failed: ${error.message}`);
}
client.dispose();
