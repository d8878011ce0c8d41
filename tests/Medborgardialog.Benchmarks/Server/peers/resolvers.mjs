// The part of the product's schema that the operations use, over the peers' SQL.
const hyphened = id => `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
const encode = (type, id) => Buffer.from(`${type}:${hyphened(id)}`).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
const decode = id => Buffer.from(id, 'base64url').toString().split(':')[1].replaceAll('-', '');
const cursorOf = id => Buffer.from(id).toString('base64url');
const ofCursor = cursor => Buffer.from(cursor, 'base64url').toString();
const constant = { FocusArea: 'FOCUS_AREA', Proposed: 'PROPOSED', Published: 'PUBLISHED', Deprioritized: 'DEPRIORITIZED' };

/** Rows by a column, in the order of the keys. */
export function grouped(rows, column, keys) {
  const groups = new Map(keys.map(key => [key, []]));
  for (const row of rows) groups.get(row[column]).push(row);
  return keys.map(key => groups.get(key));
}

/** Rows by identifier, in the order of the keys. */
export function byId(rows, keys) {
  const found = new Map(rows.map(row => [row.id, row]));
  return keys.map(key => found.get(key) ?? null);
}

/** @param load how a batched value is asked for: `load(context, name, key)`; left out where the server batches by itself. */
export function resolvers(db, load) {
  const batched = load && {
    ProblemPicture: {
      municipality: (picture, _, context) => load(context, 'municipalities', picture.municipality_id),
      problems: (picture, _, context) => load(context, 'problems', picture.id),
    },
    Problem: { focusAreas: (problem, _, context) => load(context, 'focusAreas', problem.id) },
    FocusArea: { promises: (focusArea, _, context) => load(context, 'promises', focusArea.id) },
    SurveyResponse: {
      area: (response, _, context) => (response.area_id ? load(context, 'areas', response.area_id) : null),
      answers: (response, _, context) => load(context, 'answers', response.id),
    },
  };
  // The two servers name it differently.
  const typeResolver = load ? '__resolveType' : 'resolveType';
  return {
    Query: {
      problemPicture: (_, { id }) => db.picture(decode(id)),
      dialogueRound: (_, { slug }) => db.round(slug),
    },
    Mutation: {
      submitResponse: (_, { input }) => ({ receipt: db.submit(input), errors: null }),
    },
    ProblemPicture: { ...batched?.ProblemPicture },
    Problem: { ...batched?.Problem, id: problem => encode('Problem', problem.id), state: problem => constant[problem.state] },
    FocusArea: { ...batched?.FocusArea },
    CitizenPromise: { state: promise => constant[promise.state] },
    SurveyResponse: { ...batched?.SurveyResponse, id: response => encode('SurveyResponse', response.id) },
    Answer: { options: answer => JSON.parse(answer.options) },
    DialogueRound: {
      responses: (round, { first, after }) => {
        const rows = db.responses(round.id, after ? ofCursor(after) : '', first + 1);
        const more = rows.length > first;
        if (more) rows.pop();
        return { nodes: rows, pageInfo: { hasNextPage: more, endCursor: rows.length ? cursorOf(rows[rows.length - 1].id) : null } };
      },
    },
    Node: { [typeResolver]: () => 'Problem' },
    Error: { [typeResolver]: () => 'NotFoundError' },
    SubmitResponseError: { [typeResolver]: () => 'NotFoundError' },
  };
}

/** What each batch asks the database for. */
export function batches(db) {
  return {
    municipalities: keys => byId(db.municipalities([...new Set(keys)]), keys),
    problems: keys => grouped(db.problems(keys), 'problem_picture_id', keys),
    focusAreas: keys => grouped(db.focusAreas(keys), 'problem_id', keys),
    promises: keys => grouped(db.promises(keys), 'focus_area_id', keys),
    areas: keys => byId(db.areas([...new Set(keys)]), keys),
    answers: keys => grouped(db.answers(keys), 'survey_response_id', keys),
  };
}
