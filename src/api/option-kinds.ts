/** What an option or an argument of a public function takes, checked at the border: callers may write JavaScript, and are reported to. */
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMeanHint } from '../diagnostics/suggest.ts';
import { visible } from '../diagnostics/visible.ts';
import type { CallOptions } from './call.ts';
import { Refusal } from './refusal.ts';

export interface Kind {
  /** As in "epochs takes a whole number of at least 1". */
  readonly takes: string;
  accepts(value: unknown): boolean;
  /** It can't be left out. */
  readonly required?: true;
  /** Its value is in no message. */
  readonly secret?: true;
}

export type Kinds = Readonly<Record<string, Kind>>;

/** Options and arguments as they came, and why they are refused, if they are. */
export interface Given {
  readonly options: CallOptions;
  readonly refusal: Refusal | null;
}

/** Longest part of a value that a message quotes. */
const LONGEST_QUOTE = 60;

const isString = (value: unknown): value is string => typeof value === 'string';
const isPath = (value: unknown): boolean => isString(value) && value !== '' && !value.includes('\0');
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string: Kind = { takes: 'a string', accepts: isString };
export const secret: Kind = { takes: 'a string', accepts: isString, secret: true };
export const path: Kind = { takes: 'a path', accepts: isPath };
export const boolean: Kind = { takes: 'true or false', accepts: (value) => typeof value === 'boolean' };
export const callback: Kind = { takes: 'a function', accepts: (value) => typeof value === 'function' };
export const abortSignal: Kind = { takes: 'an AbortSignal', accepts: (value) => value instanceof AbortSignal };
/** By its methods: a stream may be of another library. */
export const stream: Kind = {
  takes: 'a writable stream',
  accepts: (value) => isObject(value) && ['write', 'end', 'on'].every((name) => typeof value[name] === 'function'),
};
export const never: Kind = { takes: 'false', accepts: (value) => value === false };
export const strings: Kind = listOf('a list of strings', isString);
export const paths: Kind = listOf('a list of paths', isPath);
/** Its members are looked at by the work itself. */
export const object: Kind = { takes: 'an object', accepts: isObject };
export const pathsByName: Kind = {
  takes: 'an object with a path for each name',
  accepts: (value) => isObject(value) && Object.values(value).every(isPath),
};
/** Its bounds are those of the work itself. */
export const number: Kind = { takes: 'a number', accepts: Number.isFinite };
export const fraction: Kind = {
  takes: 'a number from 0 to 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};
/** A spec: its path, or what `openProject` gave. */
export const spec: Kind = {
  takes: "the path of a spec, or openProject's value",
  accepts: (value) =>
    isPath(value) ||
    (isObject(value) &&
      ['root', 'spec', 'lock', 'shown'].every((name) => isString(value[name])) &&
      isObject(value.host) &&
      typeof value.host.readText === 'function'),
};

export function count(least: number, most = Number.MAX_SAFE_INTEGER): Kind {
  return {
    takes: `a whole number ${most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`}`,
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}

export function oneOf(...values: readonly string[]): Kind {
  return { takes: values.join(', '), accepts: (value) => isString(value) && values.includes(value) };
}

export function either(...kinds: readonly Kind[]): Kind {
  return {
    takes: kinds.map(({ takes }) => takes).join(' or '),
    accepts: (value) => kinds.some((kind) => kind.accepts(value)),
  };
}

export const nullable = (kind: Kind): Kind => either(kind, { takes: 'null', accepts: (value) => value === null });

export const required = (kind: Kind): Kind => ({ ...kind, required: true });

/** A list of some of the values. */
export function someOf(...values: readonly string[]): Kind {
  return listOf(`a list of ${values.join(', ')}`, (value) => isString(value) && values.includes(value));
}

function listOf(takes: string, accepts: (value: unknown) => boolean): Kind {
  // Array.from, because every() skips what a sparse list lacks.
  return { takes, accepts: (value) => Array.isArray(value) && Array.from(value as unknown[]).every(accepts) };
}

/**
 * Holds the options of a call to their table, and its arguments to their kinds: `given(options, evaluateOptions, { run: [run, path] })`.
 * `undefined` is an option left out.
 */
export function given(
  options: CallOptions,
  table: Kinds,
  args: Readonly<Record<string, readonly [value: unknown, kind: Kind]>> = {},
): Given {
  const wrong = Object.entries(args).flatMap(([name, [value, kind]]) => mismatch(name, value, required(kind)));
  wrong.push(...wrongOptions(options, table));
  return { options, refusal: wrong.length === 0 ? null : new Refusal(wrong, 'usage') };
}

/** Why options are none of a table, each wrong one by its name. */
export function wrongOptions(options: unknown, table: Kinds): Diagnostic[] {
  if (!isObject(options)) return [wrongValue(`options takes an object, not ${shown(options)}`)];
  const names = Object.keys(table);
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(table, name));
  return [
    ...unknown.map((name) =>
      wrongValue(`there is no option ${quoted(name)}`, didYouMeanHint(name, names) ?? `there are ${names.join(', ')}`),
    ),
    ...names.flatMap((name) => mismatch(name, options[name], table[name]!)),
  ];
}

/** Empty where the value is of the kind. */
export function mismatch(name: string, value: unknown, kind: Kind): Diagnostic[] {
  if (value === undefined ? kind.required !== true : kind.accepts(value)) return [];
  const got = kind.secret === true ? `a value of type ${typeof value}` : shown(value);
  return [wrongValue(`${name} takes ${kind.takes}, not ${got}`)];
}

function wrongValue(message: string, hint: string | null = null): Diagnostic {
  return diagnostic('ADS9002', null, { message }, { hint });
}

/** A value in a message: short, on one line, and without what a terminal would obey. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.includes('\0') ? 'a string with a NUL' : quoted(value);
  if (typeof value === 'bigint') return `the bigint ${quoted(String(value))}`;
  if (Array.isArray(value)) return 'such a list';
  if (typeof value === 'object' && value !== null) return 'such an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return String(value);
}

function quoted(text: string): string {
  return `"${visible(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)}"`;
}
