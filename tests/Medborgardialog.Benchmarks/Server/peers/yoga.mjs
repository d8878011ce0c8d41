// usage: node yoga.mjs DATABASE SCHEMA PORT
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { open } from './database.mjs';
import { batches, resolvers } from './resolvers.mjs';

const [file, schema, port] = process.argv.slice(2);
const db = open(file);
const functions = batches(db);
const load = (context, name, key) => (context.loaders[name] ??= new DataLoader(async keys => functions[name](keys))).load(key);
const yoga = createYoga({
  schema: createSchema({ typeDefs: readFileSync(schema, 'utf8'), resolvers: resolvers(db, load), resolverValidationOptions: { requireResolversForResolveType: 'ignore' } }),
  context: () => ({ loaders: {} }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
createServer(yoga).listen(Number(port), '127.0.0.1', () => console.log('ready'));
