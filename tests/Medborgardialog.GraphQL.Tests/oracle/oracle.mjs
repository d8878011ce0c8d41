// Reads one JSON document per line ({"source", "validate"}), writes what graphql-js says of it, one line each.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildSchema, parse, print, specifiedRules, recommendedRules, validate } from 'graphql';

const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));
const rules = specifiedRules.filter((rule) => !recommendedRules.includes(rule)).map((rule) => (context) => {
  const tagging = Object.create(context);
  tagging.reportError = (error) => {
    error.rule = rule.name;
    context.reportError(error);
  };
  return rule(tagging);
});
const at = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' ');

for await (const line of createInterface({ input: process.stdin })) {
  const { source, check } = JSON.parse(line);
  const answer = { syntax: null, printed: null, failed: null, errors: [] };
  let document = null;
  try {
    document = parse(source);
    answer.printed = print(document);
  } catch (error) {
    answer.syntax = { message: error.message.toWellFormed(), at: at(error) };
  }
  try {
    if (check && document !== null) {
      answer.errors = validate(schema, document, rules, { maxErrors: 1000 })
        .map((error) => ({ rule: error.rule ?? '', message: error.message, at: at(error) }));
    }
  } catch (error) {
    answer.failed = error.message;
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
