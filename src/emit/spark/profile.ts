/**
 * profile.sql: tables → the training rows, and the counts of values that job.py writes of them. `adsc profile` makes the lock of these counts: the questions are those
 * that src/data/profile asks DuckDB, and nothing is chosen here.
 */
import { sparkFormats } from '../../formats/spark.ts';
import { type CountedKind, keys, listsOfVocab, numbers, vectors } from '../../formats/shared/spark.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import { delayedHeads } from '../../ir/delayed-heads.ts';
import { dataOf } from '../../ir/members.ts';
import type { Plan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { SAMPLE_ROWS, SAMPLE_SALT, SMALL_JOIN, VECTOR_ELEMENTS } from '../../ir/profile-samples.ts';
import type { ProfiledSpec } from '../target.ts';
import { timeOf } from '../transforms/transform-spec.ts';
import { type Features, features } from './features.ts';
import { countedKeys } from './lists.ts';
import { readingsOf } from './signals.ts';
import { text, unit } from './sql.ts';
import { type TableJson, Tables, type TypedColumn } from './tables.ts';
import { derivedSql, times } from './time.ts';

/** What job.py asks of one way to read a signal. */
interface SignalQuestion {
  readonly kind: CountedKind;
  /** By model (the base is an empty text): names of the signals that are read so. */
  readonly names: readonly (readonly [model: string, signal: string])[];
  /** The first of them, for messages. */
  readonly signal: string;
  /** Elements of a vector; 0: it is none. */
  readonly length: number;
  /** Table whose rows hold its values, counted from 1 as joins are; 0: the examples' own, or several. */
  readonly table: number;
  /** SQL of sums over `adsc_train`, by name. */
  readonly sums: Readonly<Record<string, string>>;
  /** Query of the values with their counts. `{drawn}` stands for a condition on the examples. */
  readonly values: string;
  /** The same of numbers and vectors of examples that weigh other than 1: by value and weight, so that weights are added as adsc adds them. null: there is none. */
  readonly each: string | null;
  /** Query of how many different numbers there are; null: it has none. */
  readonly distinct: string | null;
  /** Query of how many rows of its table were found; null: its values are of examples. */
  readonly rows: string | null;
}

/** `profile` of job.json. */
export interface ProfileJson extends Pick<Features, 'checks' | 'repeats' | 'times' | 'time' | 'facts'> {
  readonly key: string;
  readonly tables: readonly TableJson[];
  /** Whether any example weighs other than 1. */
  readonly weighted: boolean;
  readonly heads: number;
  /** Questions about all rows. */
  readonly asks: Readonly<Record<'parts' | 'total' | 'sources' | 'span' | 'weights' | 'labels', string | null>>;
  /** How much is looked at: src/ir/profile-samples.ts. */
  readonly samples: { readonly rows: number; readonly elements: number; readonly smallJoin: number };
  readonly signals: readonly SignalQuestion[];
}

export interface ProfileSql {
  readonly json: ProfileJson;
  /** Statements of profile.sql: the last makes `adsc_kept`, the training rows. */
  readonly views: readonly string[];
}

/** Sources beyond the declared ones that are written. */
const SHOWN_SOURCES = 100;

/** null: variants cut the data otherwise than the base, which one profile on an engine does not do. */
export function profileSql({ key, sources, models }: ProfiledSpec): ProfileSql | null {
  const base = models[0]!.plan;
  const cut = ({ train }: Plan) => canonicalJson([train.holdout, train.validate]);
  if (models.some(({ plan }) => cut(plan) !== cut(base))) return null;
  const plan: Plan = { ...base, train: { ...base.train, sources } };
  const data = dataOf(plan);
  const tables = new Tables(data);
  const source = data.source === null ? null : tables.read(null, data.source.column, keys);
  const keyTexts = (data.key ?? []).map((column) => tables.read(null, column, keys).as);
  const { questions: signals, made } = questions(models, tables, source);
  const rows = features(plan, data, tables, []);
  const weighted = data.weight !== null || (plan.sampling?.log === 'sampled' && plan.sampling.keep < 1);
  const good = "_split = 'train' AND _reason IS NULL";
  const values = data.source?.values ?? [];
  const wanted = sources === null ? '' : ` AND _source IN (${sources.map((one) => values.indexOf(one)).join(', ')})`;
  const delayed = delayedHeads(plan.heads).map(({ head }) => head);
  const labels = plan.heads.map((_, i) => `_y${i} AS h${i}`);
  const delays = delayed.map((i) => `, sum(CASE WHEN _y${i} = 1D THEN _e${i} - _time END) AS d${i}`).join('');
  const typed = [...tables.all].flatMap(({ as }) => [as, `${as}_b`]);
  const kept = [...typed, '_time', '_weight', ...plan.heads.map((_, i) => `_y${i}`), ...delayed.map((i) => `_e${i}`)];
  return {
    json: {
      key,
      tables: tables.json(),
      checks: rows.checks,
      repeats: { ...rows.repeats, key: data.key ?? [] } as Features['repeats'],
      times: rows.times,
      time: rows.time,
      facts: rows.facts,
      weighted,
      heads: plan.heads.length,
      asks: {
        parts: `SELECT _split AS part, coalesce(_reason, 'none') AS reason, count(*) AS n, max(_time) AS last FROM adsc_rows GROUP BY 1, 2`,
        total: 'SELECT sum(CASE WHEN _weightless THEN 0 ELSE 1 END) AS n FROM adsc_times',
        sources:
          source === null
            ? null
            : `SELECT ${source.as} AS src, count(*) AS n FROM adsc_rows WHERE _split = 'train' AND (_reason IS NULL OR _reason = 'unknown source') AND ${source.as} IS NOT NULL${wanted} GROUP BY 1 ORDER BY n DESC, src LIMIT ${values.length + SHOWN_SOURCES}`,
        span: data.time === null ? null : 'SELECT min(_time) AS first, max(_time) AS last FROM adsc_train',
        weights: weighted ? 'SELECT max(_weight) AS most, min(_weight) AS least FROM adsc_kept' : null,
        labels:
          plan.heads.length === 0
            ? null
            : `SELECT ${labels.join(', ')}, ${sumOf('true')} AS wq, count(*) AS seen${delays} FROM adsc_train GROUP BY ${plan.heads.map((_, i) => `_y${i}`).join(', ')}`,
      },
      samples: { rows: SAMPLE_ROWS, elements: VECTOR_ELEMENTS, smallJoin: SMALL_JOIN },
      signals: signals.map(({ sources: _, present: __, ...of }, i) => ({
        ...of,
        rows: of.table === 0 ? null : foundRows(signals[i]!, rows.identities[of.table - 1]!, signals, source),
      })),
    },
    views: [
      ...rows.views,
      `CREATE OR REPLACE TEMPORARY VIEW adsc_kept AS\nSELECT ${[...new Set(kept), ...made].join(', ')}, ${unit(keyTexts, SAMPLE_SALT)} AS u\nFROM adsc_rows WHERE ${good}`,
    ],
  };
}

/** Σ weight in units (`wq`) of the training rows where a condition holds, exact in any order. */
function sumOf(where: string, times: string | null = null): string {
  const each = times === null ? 'wq' : `wq * ${times}`;
  return `coalesce(sum(CASE WHEN ${where} THEN ${each} END), 0)`;
}

/** @property present SQL that is true where the signal exists */
type Question = Omit<SignalQuestion, 'rows'> & { readonly sources: readonly string[]; readonly present: string };

/** One for each way in which signals are read, in the order of models and signals. */
function questions(
  models: ProfiledSpec['models'],
  tables: Tables,
  source: TypedColumn | null,
): { readonly questions: Question[]; readonly made: readonly string[] } {
  const found = new Map<string, Question & { readonly names: [string, string][] }>();
  const made = new Made();
  for (const { name: model, plan } of models)
    for (const signal of plan.signals) {
      if (signal.cross !== undefined) continue;
      const question = questionOf(plan, signal, tables, source, made);
      const { signal: _, ...meaning } = question;
      const key = JSON.stringify(meaning);
      const known = found.get(key) ?? { ...question, names: [] };
      known.names.push([model ?? '', signal.name]);
      found.set(key, known);
    }
  return { questions: [...found.values()], made: made.all };
}

/** Any keys, whatever the vocabulary. */
const KEYS: VocabPlan = { id: '', kind: 'hash', size: 0, entries: 0, file: null, sha256: null };

/** Columns that are made of typed ones, once each. */
class Made {
  readonly #names = new Map<string, string>();

  /** The name of the column. */
  add(sql: string): string {
    const name = this.#names.get(sql) ?? `q${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }

  get all(): string[] {
    return [...this.#names].map(([sql, name]) => `${sql} AS ${name}`);
  }
}

function questionOf(
  plan: Plan,
  signal: SignalPlan,
  tables: Tables,
  source: TypedColumn | null,
  made: Made,
): Omit<Question, 'names'> {
  const { table, column } = plan.inputs.find(({ name }) => name === signal.input) ?? {
    table: null,
    column: signal.input,
  };
  const read = (readers: Parameters<Tables['read']>[2]) => tables.read(table, column, readers, false);
  const kind = sparkFormats[signal.format].counted;
  const present =
    signal.sources === null
      ? 'true'
      : source === null || signal.sources.length === 0
        ? 'false'
        : `coalesce(${source.as} IN (${signal.sources.map(text).join(', ')}), false)`;
  const { encoding } = signal;
  let value: string;
  let bad: string;
  let of: TypedColumn;
  if (signal.derive !== null) {
    of = read(times(timeOf(plan, signal)));
    const derived = derivedSql(of.as, signal.derive);
    value = kind === 'number' ? `CAST(${derived} AS DOUBLE)` : `CAST(${derived} AS STRING)`;
    bad = of.bad;
  } else if (kind === 'number') {
    of = read(numbers);
    [value, bad] = [of.as, of.bad];
  } else if (kind === 'vector') {
    of = read(vectors(encoding.kind === 'vec' ? encoding.length : 0));
    [value, bad] = [of.as, of.bad];
  } else if (kind === 'list') {
    if (encoding.kind !== 'ids') throw new Error(`signal ${signal.name} has no list`);
    const { weights } = encoding;
    const isPlain = weights === undefined || (weights.kind === 'steps' && weights.age === true);
    if (isPlain) {
      of = read(listsOfVocab(KEYS, encoding.split));
      [value, bad] = [of.as, of.bad];
    } else {
      const readings = readingsOf(plan, signal, new Map([[encoding.vocab, KEYS]]), tables);
      of = readings.own;
      value = made.add(countedKeys(encoding, readings));
      bad = `(${of.bad} OR ${of.as} IS NOT NULL)`;
    }
  } else {
    of = read(keys);
    const vocab = encoding.kind === 'vec' ? undefined : plan.vocabs.find(({ id }) => id === encoding.vocab);
    if (vocab?.kind === 'range') {
      // Keys of integers are numbers, or the words for two of them.
      const number = read(numbers).as;
      const isOne = `coalesce(${number} IS NOT NULL OR lower(${of.as}) IN ('true', 'false'), false)`;
      value = `CASE WHEN ${isOne} THEN ${of.as} END`;
      bad = `(${of.bad} OR (${of.as} IS NOT NULL AND NOT ${isOne}))`;
    } else [value, bad] = [of.as, of.bad];
  }
  const isBad = `(${value}) IS NULL AND coalesce(${bad}, false)`;
  const sums: Record<string, string> = {
    n: sumOf(present),
    missing: sumOf(`${present} AND (${value}) IS NULL AND NOT (${isBad})`),
    bad: sumOf(`${present} AND ${isBad}`),
    examples: `sum(CASE WHEN ${present} THEN 1 ELSE 0 END)`,
  };
  const there = `${present} AND (${value}) IS NOT NULL`;
  const counted = `${sumOf('true')} AS wq, count(*) AS seen`;
  let values: string;
  let each: string | null = null;
  if (kind === 'number') {
    sums['low'] = `min(CASE WHEN ${present} THEN ${value} END)`;
    sums['high'] = `max(CASE WHEN ${present} THEN ${value} END)`;
  }
  if (kind === 'list') {
    const max = encoding.kind === 'ids' ? encoding.max : 0;
    const whole = `CAST(size(${value}) AS BIGINT)`;
    const own = `CAST(size(filter(${value}, e -> e IS NOT NULL)) AS BIGINT)`;
    sums['lists'] = sumOf(there);
    sums['length'] = sumOf(there, whole);
    sums['truncated'] = sumOf(`${there} AND ${own} > ${max}`);
    sums['nulls'] = sumOf(there, `(${whole} - ${own})`);
    values = `SELECT key, ${counted}, max(_time) AS last FROM (SELECT explode(${value}) AS key, wq, _time FROM adsc_train WHERE ${there}) WHERE key IS NOT NULL GROUP BY key`;
  } else {
    const time = kind === 'key' ? ', max(_time) AS last' : '';
    const more = kind === 'key' ? '' : ' AND {drawn}';
    values = `SELECT ${kind === 'key' ? 'key' : 'value'}, ${counted}${time} FROM (SELECT ${value} AS ${kind === 'key' ? 'key' : 'value'}, wq, _time FROM adsc_train WHERE ${there}${more}) GROUP BY 1`;
    if (kind !== 'key')
      each = `SELECT value, w, count(*) AS seen FROM (SELECT ${value} AS value, _weight AS w FROM adsc_train WHERE ${there}${more}) GROUP BY 1, 2`;
  }
  return {
    kind,
    signal: signal.name,
    length: encoding.kind === 'vec' && kind === 'vector' ? encoding.length : 0,
    // Steps of the log are of each example.
    table: of.table > (plan.data?.joins.length ?? 0) ? 0 : of.table,
    sums,
    values,
    each,
    distinct:
      kind === 'number'
        ? `SELECT count(*) AS n FROM (SELECT DISTINCT ${value} AS x FROM adsc_train WHERE ${there})`
        : null,
    sources: signal.sources ?? [],
    present,
  };
}

/** As the rows of `FoundRows` in src/data/profile: by row of the table, and by the sources that its signals are told apart by. */
function foundRows(
  { table, present }: Question,
  identity: readonly string[],
  signals: readonly Question[],
  source: TypedColumn | null,
): string {
  const apart = [...new Set(signals.filter((one) => one.table === table).flatMap(({ sources }) => sources))];
  const by =
    source === null || apart.length === 0
      ? []
      : [`CASE WHEN ${source.as} IN (${apart.map(text).join(', ')}) THEN ${source.as} END`];
  return `SELECT count(*) AS n FROM (SELECT DISTINCT ${[...identity, ...by].join(', ')} FROM adsc_train WHERE ${present})`;
}
