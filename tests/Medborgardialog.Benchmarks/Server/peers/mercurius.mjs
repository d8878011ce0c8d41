// usage: node mercurius.mjs DATABASE SCHEMA PORT [jit]
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { open } from './database.mjs';
import { batches, resolvers } from './resolvers.mjs';

const [file, schema, port, jit] = process.argv.slice(2);
const db = open(file);
const functions = batches(db);
// mercurius batches by itself, per level; its own cache is off, as nobody else caches rows either beyond the request.
const batch = (name, key) => ({ loader: async queries => functions[name](queries.map(q => key(q.obj))), opts: { cache: false } });
const app = fastify();
app.register(mercurius, {
  schema: readFileSync(schema, 'utf8'),
  resolvers: resolvers(db),
  loaders: {
    ProblemPicture: { municipality: batch('municipalities', o => o.municipality_id), problems: batch('problems', o => o.id) },
    Problem: { focusAreas: batch('focusAreas', o => o.id) },
    FocusArea: { promises: batch('promises', o => o.id) },
    SurveyResponse: { area: batch('areas', o => o.area_id), answers: batch('answers', o => o.id) },
  },
  jit: jit === 'jit' ? 1 : 0,
  graphiql: false,
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
