// Runs the audits of graphql-http against the endpoint given as argument; writes {"id", "name", "status", "reason"}, one line each.
import { auditServer } from 'graphql-http';

for (const { id, name, status, reason = null } of await auditServer({ url: process.argv[2] })) {
  process.stdout.write(JSON.stringify({ id, name, status, reason }) + '\n');
}
