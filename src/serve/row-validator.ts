/** Requests held to the emitted row schema (features/row.schema.json), with errors that name the column and the signals that read it. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { inputUses } from '../emit/transforms/inputs.ts';
import { emissions } from '../formats/emit.ts';
import { inputNames } from '../ir/signal-inputs.ts';
import { wantedText } from '../emit/transforms/row-schema.ts';
import type { Plan, Side } from '../ir/plan.ts';
import { epochRange, likelyUnit, timeWords, unitWord } from '../ir/time-words.ts';
import type { TimesReading } from '../formats/shared/emit.ts';
import { isList, listOfText } from '../runtime/list.ts';
import { parseNumber } from '../runtime/number.ts';
import { type TimeReading, timeReader } from '../runtime/time.ts';
import type { RawRow } from '../runtime/types.ts';
import type { Sides } from './request-side.ts';
import { sequenceFaults } from './sequence-faults.ts';
import { recordOf } from '../text/record.ts';
import { KeyChecks } from './tables/check-keys.ts';
import type { TableUse } from './tables/table-use.ts';

export interface InvalidRow {
  /** `request`, `candidates[3]`, `instances[0]`. */
  readonly at: string;
  readonly message: string;
}

/** `candidates[3]: 'price' is not there`, `candidates[3] is no object` */
export function invalidText({ at, message }: InvalidRow): string {
  return /^(is|has|must) /.test(message) ? `${at} ${message}` : `${at}: ${message}`;
}

export interface ValidationLimits {
  /** Most elements of a list. */
  readonly maxList: number;
}

type JsonSchema = Readonly<Record<string, unknown>>;
/** As many are told; the rest is likely more of the same. */
const MOST_TOLD = 10;

/** A keyword of ours: typed arrays of so many finite numbers, which are no arrays to JSON Schema. */
const TYPED_VECTOR = 'typedVector';

function isTypedVector(length: number, data: unknown): boolean {
  return (data instanceof Float32Array || data instanceof Float64Array) && data.length === length && allFinite(data);
}

function allFinite(data: Float32Array | Float64Array): boolean {
  for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return false;
  return true;
}

/** By whether only a row's own columns count. Each compiles JSON Schema's own schema first, which takes longer than all that a bundle has. */
const compilers = new Map<boolean, Ajv2020>();

/** @throws where the schema is none */
function compile(schema: JsonSchema, ownProperties: boolean): ValidateFunction {
  let ajv = compilers.get(ownProperties);
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, allowUnionTypes: true, ownProperties });
    ajv.addKeyword({ keyword: TYPED_VECTOR, schemaType: 'number', validate: isTypedVector });
    compilers.set(ownProperties, ajv);
  }
  try {
    return ajv.compile(schema);
  } finally {
    // It keeps what it compiled: a server would keep the schemas of all bundles that it ever served.
    ajv.removeSchema(schema);
  }
}

export class RowValidator {
  readonly #whole: ValidateFunction;
  readonly #sides: Readonly<Record<Side, ValidateFunction>>;
  readonly #inputs: Readonly<Record<Side, readonly string[]>>;
  readonly #lists: Readonly<Record<Side, readonly string[]>>;
  readonly #signals: ReadonlyMap<string, readonly string[]>;
  readonly #limits: ValidationLimits;
  /** null: each column is sent. */
  readonly #keys: KeyChecks | null;
  /** What no column shows by itself. */
  readonly #faults: readonly ((row: RawRow) => string | null)[];
  readonly #times: ReadonlyMap<string, (value: unknown) => string | null>;

  /** Throws where the schema is none: the caller refuses the bundle. @param tables whose columns need not be sent */
  constructor(
    plan: Plan,
    sides: Sides,
    schema: JsonSchema,
    limits: ValidationLimits,
    tables: readonly TableUse[] = [],
  ) {
    // A row without `constructor` still has Object's. Asking whether a column is the row's own takes its time, so it is asked where a name needs it.
    const inherited = [...sides.requestInputs, ...sides.candidateInputs].some(({ name }) => name in Object.prototype);
    const looked = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
    const of = (wanted: (name: string) => boolean) =>
      compile(partOf(withTypedVectors(schema, plan), wanted, looked, sides.source?.column ?? null), inherited);
    this.#keys = tables.length === 0 ? null : new KeyChecks(plan, tables);
    const names = (side: Side) =>
      (side === 'request' ? sides.requestInputs : sides.candidateInputs).map((input) => input.name);
    const lists = (side: Side) =>
      (side === 'request' ? sides.requestInputs : sides.candidateInputs)
        .filter((input) => input.kind === 'list')
        .map((input) => input.name);
    this.#inputs = { request: names('request'), candidate: names('candidate') };
    this.#lists = { request: lists('request'), candidate: lists('candidate') };
    const requestNames = new Set(this.#inputs.request);
    this.#whole = of(() => true);
    this.#sides = { request: of((name) => requestNames.has(name)), candidate: of((name) => !requestNames.has(name)) };
    const signals = new Map<string, string[]>();
    for (const signal of plan.signals)
      for (const input of inputNames(signal)) signals.set(input, [...(signals.get(input) ?? []), signal.name]);
    this.#signals = signals;
    this.#limits = limits;
    const ofSignals = plan.signals.flatMap((signal) =>
      signal.cross === undefined ? (emissions[signal.format].fault?.(signal) ?? []) : [],
    );
    this.#faults = [...ofSignals, ...sequenceFaults(plan)];
    this.#times = new Map(
      inputUses(plan).flatMap(({ input, readings }) =>
        readings.flatMap((reading) => {
          if (reading.kind === 'time') return [[input.name, timeFault(reading.time)] as const];
          return reading.kind === 'times' ? [[input.name, timesFault(reading)] as const] : [];
        }),
      ),
    );
  }

  /** Rows that are whole each. Empty: all are fine. */
  rows(rows: readonly unknown[], name: string): InvalidRow[] {
    const errors: InvalidRow[] = [];
    for (let i = 0; i < rows.length && errors.length < MOST_TOLD; i++) {
      const message =
        this.#check(this.#whole, rows[i], [...this.#lists.request, ...this.#lists.candidate]) ??
        this.#unread(rows[i]) ??
        this.#keys?.whole(rows[i]) ??
        null;
      if (message !== null) errors.push({ at: `${name}[${i}]`, message });
    }
    return errors;
  }

  /** A request and its candidates. */
  rank(request: unknown, candidates: readonly unknown[]): InvalidRow[] {
    const errors: InvalidRow[] = [];
    const wrong =
      this.#check(this.#sides.request, request, this.#lists.request) ??
      this.#unread(request) ??
      this.#misplaced(request, 'candidate') ??
      this.#keys?.request(request) ??
      null;
    if (wrong !== null) errors.push({ at: 'request', message: wrong });
    for (let i = 0; i < candidates.length && errors.length < MOST_TOLD; i++) {
      const message =
        this.#check(this.#sides.candidate, candidates[i], this.#lists.candidate) ??
        this.#unread(candidates[i]) ??
        this.#misplaced(candidates[i], 'request') ??
        this.#keys?.candidate(candidates[i], isRow(request) ? request : {}, candidates[0]) ??
        null;
      if (message !== null) errors.push({ at: `candidates[${i}]`, message });
    }
    return errors;
  }

  #check(validate: ValidateFunction, row: unknown, lists: readonly string[]): string | null {
    if (!validate(row)) return (isRow(row) ? this.#unread(row) : null) ?? this.#words(validate.errors![0]!);
    for (const name of lists) {
      const value = Object.hasOwn(row as object, name) ? (row as RawRow)[name] : null;
      const length = Array.isArray(value) ? value.length : isRow(value) ? Object.keys(value as object).length : 0;
      if (length > this.#limits.maxList)
        return `${this.#column(name)} has ${length} elements, and at most ${this.#limits.maxList} are read`;
    }
    for (const fault of this.#faults) {
      const said = fault(row as RawRow);
      if (said !== null) return said;
    }
    return null;
  }

  /** A time that fits the schema, but not the unit or the format of the data. */
  #unread(row: unknown): string | null {
    for (const [name, fault] of this.#times) {
      const said = Object.hasOwn(row as object, name) ? fault((row as RawRow)[name]) : null;
      if (said !== null) return `${this.#column(name)} ${said}`;
    }
    return null;
  }

  /** A column that the other side sends would be ignored in silence. */
  #misplaced(row: unknown, other: Side): string | null {
    for (const name of this.#inputs[other]) {
      if (Object.hasOwn(row as object, name))
        return `${this.#column(name)} belongs to ${other === 'request' ? 'the request' : 'each candidate'}`;
    }
    return null;
  }

  #words({ keyword, instancePath, params, message = 'is not right' }: ErrorObject): string {
    if (keyword === 'required')
      return `${this.#column(String(params['missingProperty']))} is not there (null says that it is missing)`;
    if (instancePath === '') return keyword === 'type' ? 'is no object' : message;
    const [name = '', ...rest] = instancePath
      .slice(1)
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const element = rest.length === 0 ? '' : ` element ${rest.join('.')}`;
    return `${this.#column(name)}${element} ${keyword === 'pattern' ? `is a text that is not ${wantedText(String(params['pattern']))}` : message.replaceAll(',', ' or ')}`;
  }

  #column(name: string): string {
    const signals = this.#signals.get(name) ?? [];
    const own = signals.filter((signal) => signal !== name);
    if (own.length === 0) return `'${name}'`;
    return `'${name}' (read by the signal${own.length === 1 ? '' : 's'} ${own.map((signal) => `'${signal}'`).join(', ')})`;
  }
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

/** What is wrong with a number or text in a column of times; null: nothing, or nothing that this knows of. */
function timeFault(time: TimeReading): (value: unknown) => string | null {
  const { unit, format } = time;
  const read = timeReader(time);
  const [from, until] = epochRange(unit);
  return (value) => {
    const number =
      typeof value === 'number' ? value : typeof value === 'string' && unit !== null ? parseNumber(value) : NaN;
    if (number === number) {
      if (number >= from && number < until) return null;
      const better = likelyUnit([number]);
      return `is ${number}, which is no time of 1990 to 2099 in ${unitWord(unit)}, ${unit === null ? 'as numbers are read where the data states no unit' : `the unit of the data (unit ${unit})`}${better === undefined ? '' : `: it looks like ${unitWord(better)}`}`;
    }
    if (typeof value !== 'string' || (unit === null && format === null)) return null;
    const at = read(value);
    return at === at ? null : noTime(time);
  };
}

/** The same of the first element of a list of which something is wrong. */
function timesFault({ time, split }: TimesReading): (value: unknown) => string | null {
  const fault = timeFault(time);
  const read = timeReader(time);
  return (value) => {
    const list = typeof value === 'string' ? listOfText(value, split) : value;
    if (!isList(list)) return null;
    for (let k = 0; k < list.length; k++) {
      const element = list[k];
      if (element === null || element === undefined) continue;
      // The schema says of a list alone what its elements are, and not of a text.
      const said = fault(element) ?? (typeof value === 'string' && Number.isNaN(read(element)) ? noTime(time) : null);
      if (said !== null) return `element ${k} ${said}`;
    }
    return null;
  };
}

function noTime(time: TimeReading): string {
  return `cannot be read as a time, which is ${timeWords(time)}`;
}

/** The schema, whose vectors may also be typed arrays. */
function withTypedVectors(schema: JsonSchema, plan: Plan): JsonSchema {
  const properties = { ...(schema['properties'] as Record<string, unknown> | undefined) };
  for (const { input, readings } of inputUses(plan)) {
    const [first] = readings;
    if (first?.kind !== 'vector' || !Object.hasOwn(properties, input.name)) continue;
    properties[input.name] = { if: { [TYPED_VECTOR]: first.length }, else: properties[input.name] };
  }
  return { ...schema, properties: recordOf(Object.entries(properties)) };
}

/**
 * The schema of some columns. A source that no tower takes is an error of its row alone, told by the router. ajv passes over a property
 * called `__proto__`, but not over a pattern.
 */
function partOf(
  schema: JsonSchema,
  wanted: (name: string) => boolean,
  optional: ReadonlySet<string>,
  source: string | null,
): JsonSchema {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, unknown>).filter(([name]) =>
    wanted(name),
  );
  const required = ((schema['required'] ?? []) as string[]).filter(
    (name) => wanted(name) && name !== source && !optional.has(name),
  );
  const held = properties.map(([name, property]): [string, unknown] => [name, name === source ? true : property]);
  const [proto] = held.filter(([name]) => name === '__proto__');
  const rest = recordOf(held.filter(([name]) => name !== '__proto__'));
  return {
    type: 'object',
    properties: rest,
    ...(proto === undefined ? {} : { patternProperties: { '^__proto__$': proto[1] } }),
    required,
  };
}
