// The peers' SQL: prepared once, the columns that the operations need and no others, the same pragmas as our own server.
import Database from 'better-sqlite3';
import { createHash, createHmac, randomBytes } from 'node:crypto';

export function open(file) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 10000');
  db.pragma('foreign_keys = ON');
  db.pragma('mmap_size = 268435456');
  db.pragma('wal_autocheckpoint = 16000');
  const statements = new Map();
  const prepare = sql => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = db.prepare(sql)));
    return statement;
  };
  // One parameter that holds the keys, so that any number of them is one statement. Identifiers are 16 bytes in the database and hexadecimal digits here.
  const among = (sql, keys) => prepare(sql).all(JSON.stringify(keys));

  const picture = id => prepare(
    "SELECT lower(hex(id)) AS id, title, version, published_on AS publishedOn, lower(hex(municipality_id)) AS municipality_id FROM problem_picture WHERE id = unhex(?) AND state <> 'Draft'").get(id);
  const municipalities = ids => among('SELECT lower(hex(id)) AS id, name FROM municipality WHERE id IN (SELECT unhex(value) FROM json_each(?))', ids);
  const problems = pictures => among(
    'SELECT lower(hex(id)) AS id, lower(hex(problem_picture_id)) AS problem_picture_id, title, rank, score, state FROM problem WHERE problem_picture_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY rank', pictures);
  const focusAreas = problems => among(
    `SELECT lower(hex(l.problem_id)) AS problem_id, lower(hex(f.id)) AS id, f.title FROM focus_area_problem l JOIN focus_area f ON f.id = l.focus_area_id
     WHERE l.problem_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY f.chosen_on, f.id`, problems);
  const promises = focusAreas => among(
    `SELECT lower(hex(l.focus_area_id)) AS focus_area_id, p.title, p.state FROM promise_focus_area l JOIN citizen_promise p ON p.id = l.promise_id
     WHERE l.focus_area_id IN (SELECT unhex(value) FROM json_each(?)) AND p.state IN ('Published', 'Extended', 'Superseded', 'Concluded')
     ORDER BY p.period_start DESC, p.id`, focusAreas);
  const round = slug => prepare("SELECT id, slug, survey_id FROM (SELECT r.id, r.slug, s.id AS survey_id FROM dialogue_round r JOIN survey s ON s.dialogue_round_id = r.id WHERE r.slug = ? AND r.state <> 'Draft' ORDER BY s.version DESC LIMIT 1)").get(slug);
  const responses = (round, after, count) => prepare(
    'SELECT lower(hex(id)) AS id, submitted_on AS submittedOn, lower(hex(area_id)) AS area_id FROM survey_response WHERE dialogue_round_id = ? AND id > unhex(?) ORDER BY survey_response.id LIMIT ?').all(round, after, count);
  const answers = ids => among('SELECT lower(hex(survey_response_id)) AS survey_response_id, text, number, options FROM answer WHERE survey_response_id IN (SELECT unhex(value) FROM json_each(?))', ids);
  const areas = ids => among('SELECT lower(hex(id)) AS id, name FROM area WHERE id IN (SELECT unhex(value) FROM json_each(?))', ids);

  // What our own server stores with a submission: the response, whose identifier is derived from its receipt, its answers, and a line in the chained log.
  // Finding personal data in the texts and weighing them is left out: there is no such library here. Our own server seals a text that differs from what it stores; none of the benchmark's does.
  const key = randomBytes(32);
  const digest = (purpose, text) => createHmac('sha256', key).update(purpose).update(text).digest();
  const mac = (purpose, text) => digest(purpose, text).toString('hex');
  const store = db.transaction((target, questions, input, day) => {
    const receipt = mac('receipt', target.slug + input.idempotencyKey).slice(0, 20).toUpperCase();
    const id = digest('response', receipt).subarray(0, 16);
    if (prepare('SELECT 1 FROM survey_response WHERE id = ?').get(id)) return receipt;
    prepare(`INSERT INTO survey_response (id, municipality_id, dialogue_round_id, survey_id, submitted_on, language, channel, is_example, area_id)
             SELECT ?, municipality_id, id, ?, ?, 'sv', 'Web', is_example, ? FROM dialogue_round WHERE id = ?`)
      .run(id, target.survey_id, day, input.area ?? null, target.id);
    for (const answer of input.answers) {
      const question = questions.get(answer.question);
      prepare('INSERT INTO answer (survey_response_id, question_id, text, number, options) VALUES (?, ?, ?, ?, ?)')
        .run(id, question, answer.text ?? null, answer.number ?? null, JSON.stringify(answer.options ?? []));
    }
    const last = prepare('SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1').get() ?? { number: 0, hash: '' };
    const details = `1 response, commitment ${mac('commitment', receipt + JSON.stringify(input.answers))}`;
    const hash = createHash('sha256').update(last.hash + day + target.slug + details).digest('hex');
    prepare("INSERT INTO audit_entry (number, at, actor, action, subject, details, previous_hash, hash) VALUES (?, ?, 'anonymous', 'submitResponse', ?, ?, ?, ?)")
      .run(last.number + 1, Date.now(), `DialogueRound/${target.slug}`, details, last.hash, hash);
    return receipt;
  });
  const submit = input => {
    const target = round(input.round);
    if (!target) return null;
    const questions = new Map(prepare('SELECT key, id FROM question WHERE survey_id = ?').all(target.survey_id).map(q => [q.key, q.id]));
    const day = new Date().toISOString().slice(0, 10);
    return { receipt: store.immediate(target, questions, input, day), submittedOn: day, seriousness: 'NONE', redactions: [] };
  };
  return { picture, municipalities, problems, focusAreas, promises, round, responses, answers, areas, submit };
}
