// Executes requests with graphql-js over resolvers whose values follow from a seed, as Execution/Comparison/Dice.cs makes them.
// The first line holds the schema ({"sdl"}), each further one a request ({"source", "variables", "operationName"}).
import { createInterface } from 'node:readline';
import {
  buildSchema, execute, isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, parse, validate,
} from 'graphql';

const rootSeed = 7;

function mix(seed, text) {
  let hash = (seed ^ 2166136261) >>> 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

const leaves = {
  Int: (seed) => (seed % 2000) - 1000,
  Boolean: (seed) => seed % 2 === 0,
  String: (seed) => 'å' + (seed % 1000),
  ID: (seed) => 'id' + (seed % 1000),
  Float: (seed) => (seed % 40 === 7 ? NaN : (seed % 4000) / 8),
  Shade: (seed) => (seed % 40 === 7 ? 'NONE' : ['RED', 'GREEN', 'BLUE'][seed % 3]),
  JSON: (seed) => ({ n: seed % 1000, l: ['x', seed % 2 === 0] }),
};
// C# has no null for these.
const structs = new Set(['Int', 'Boolean', 'Float', 'Shade', 'JSON']);

function make(type, seed) {
  if (isNonNullType(type)) {
    return !structs.has(type.ofType.name) && mix(seed, 'null') % 100 < 5 ? null : makePresent(type.ofType, seed);
  }
  return mix(seed, 'null') % 100 < 10 ? null : makePresent(type, seed);
}

function makePresent(type, seed) {
  if (isListType(type)) {
    const items = [];
    for (let i = mix(seed, 'count') % 4; i > 0; i--) {
      items.push(make(type.ofType, mix(seed, 'item' + i)));
    }
    return items;
  }
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type).map((one) => one.name).sort();
    return { __typename: possible[mix(seed, 'type') % possible.length], seed };
  }
  return isObjectType(type) ? { __typename: type.name, seed } : leaves[type.name](seed);
}

function echo(args, definitions) {
  return definitions.filter(({ name }) => args[name] !== undefined).map(({ name, type }) => `${name}=${show(args[name], type)};`).join('');
}

function show(value, type) {
  if (isNonNullType(type)) {
    return show(value, type.ofType);
  }
  if (value === null) {
    return 'null';
  }
  if (isListType(type)) {
    return `[${value.map((item) => show(item, type.ofType) + ',').join('')}]`;
  }
  if (isInputObjectType(type)) {
    return `{${echo(value, Object.values(type.getFields()))}}`;
  }
  switch (type.name) {
    case 'Int': return 'i' + value;
    case 'Float': return 'f' + Math.floor(value * 1000 + 0.5);
    case 'Boolean': return String(value);
    case 'JSON': return showJson(value);
    default: return isEnumType(type) ? value : `${value.length}:${value}`;
  }
}

function showJson(value) {
  if (Array.isArray(value)) {
    return `[${value.map((item) => showJson(item) + ',').join('')}]`;
  }
  switch (typeof value) {
    case 'string': return `${value.length}:${value}`;
    case 'number': return 'f' + Math.floor(value * 1000 + 0.5);
    case 'undefined': return 'null';
    case 'object': return value === null ? 'null' : `{${Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => `${name}=${showJson(member)};`).join('')}}`;
    default: return String(value);
  }
}

const logged = {
  append: ({ text }, log) => log.add(text),
  appendLater: async (args, log, definitions) => {
    const text = echo(args, definitions);
    log.add('begin' + text);
    await null;
    await null;
    return log.add('end' + text);
  },
  write: (args, log, definitions) => {
    log.add(echo(args, definitions));
    return { __typename: 'Entry' };
  },
  breakOff: ({ really }, log) => {
    log.add('break');
    if (really) {
      throw new Error('breakOff');
    }
    return 'whole';
  },
  count: (args, log) => log.entries.length,
  countLater: async (args, log) => {
    await null;
    return log.entries.length;
  },
  again: () => ({ __typename: 'Entry' }),
};

function resolver(type, name, field) {
  if (logged[name] !== undefined) {
    return (source, args, log) => logged[name](args, log, field.args);
  }
  const value = (source, args) => {
    const given = echo(args, field.args);
    if (name.startsWith('echo')) {
      return given;
    }
    const seed = mix(source?.seed ?? rootSeed, name + given);
    if (mix(seed, 'throw') % 100 < 6) {
      throw new Error(name);
    }
    return make(field.type, seed);
  };
  return name.endsWith('Later') ? async (source, args) => { await null; return value(source, args); } : value;
}

// graphql-js leaves the promises of a list's items unhandled when another item fails at once.
process.on('unhandledRejection', () => {});

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const schema = buildSchema(JSON.parse((await lines.next()).value).sdl);
for (const type of Object.values(schema.getTypeMap())) {
  if (isObjectType(type) && !type.name.startsWith('__')) {
    for (const [name, field] of Object.entries(type.getFields())) {
      field.resolve = resolver(type, name, field);
    }
  }
}

for await (const line of lines) {
  const { source, variables, operationName } = JSON.parse(line);
  const document = parse(source);
  const invalid = validate(schema, document).length;
  const entries = [];
  const log = { entries, add: (entry) => { entries.push(entry); return entries.join(' '); } };
  const result = invalid > 0 ? null : await execute({ schema, document, variableValues: variables, operationName, contextValue: log });
  process.stdout.write(JSON.stringify({ invalid, result }) + '\n');
}
