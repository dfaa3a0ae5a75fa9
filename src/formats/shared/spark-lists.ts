/** Lists that are written in texts, as SQL: JSON lists, and texts that are split. By the rules of the runtime's `listOfText`. */
import { matches, text } from '../../emit/spark/sql.ts';
import { moreNulls, type ReadSql, type ScalarType } from './spark-values.ts';

type Element = (type: ScalarType, x: string) => string;

const SPACE = '[ \\t\\n\\r]*';
const STRING = '"(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"';
const NUMBER = '-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?';
const TOKEN = `(?:${STRING}|${NUMBER}|true|false|null|NaN|-?Infinity)`;
/** A JSON list without lists and objects in it. */
const FLAT = `${SPACE}\\[${SPACE}(?:${TOKEN}${SPACE}(?:,${SPACE}${TOKEN}${SPACE})*)?\\]${SPACE}`;
const HALF = '\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}';
const PAIR_OF_HALVES = '\\\\u([dD][89abAB][0-9a-fA-F]{2})\\\\u([dD][c-fC-F][0-9a-fA-F]{2})';
/** Not in a text of JSON: in place of what is written next to it. */
const [ESCAPE, BACKSLASH] = ['\u0001', '\u0002'];
const NULL = '[ \\t-\\r]*null[ \\t-\\r]*';

/** SQL: whether a text is a JSON list without lists and objects in it. */
export function isFlatList(x: string): string {
  return matches(x, FLAT);
}

/** A text of JSON as what it says. @param e SQL of its token, with the quotes */
export function stringOf(e: string): string {
  // Half of a surrogate pair is U+FFFD: of an escape of one Sail makes nothing, and Spark a question mark.
  const backslashes = `replace(${e}, '\\\\\\\\', ${text(BACKSLASH)})`;
  const pairs = `regexp_replace(${backslashes}, ${text(PAIR_OF_HALVES)}, ${text(`${ESCAPE}$1${ESCAPE}$2`)})`;
  const halves = `regexp_replace(${pairs}, ${text(HALF)}, '\ufffd')`;
  const whole = `replace(replace(${halves}, ${text(ESCAPE)}, '\\\\u'), ${text(BACKSLASH)}, '\\\\\\\\')`;
  const json = `CASE WHEN regexp_like(${e}, ${text(HALF)}) THEN ${whole} ELSE ${e} END`;
  const decoded = `element_at(from_json(concat('[', ${json}, ']'), 'array<string>'), 1)`;
  return `CASE WHEN contains(${e}, '\\\\') THEN ${decoded} ELSE substr(${e}, 2, length(${e}) - 2) END`;
}

/** Tokens of JSON by what they are. @param whole SQL of a number `e` that is written as a whole one; absent: it is read as its digits are */
export function tokensOf(list: string, element: Element, whole = (e: string) => element('text', e)): string {
  // What a text says is made once: an element mentions it many times.
  const read = `transform(${list}, e -> named_struct('e', e, 's', CASE WHEN startswith(e, '"') THEN ${stringOf('e')} END))`;
  return `transform(${read}, t -> ${tokenOf('t.e', 't.s', element, whole)})`;
}

function tokenOf(e: string, string: string, element: Element, whole: (e: string) => string): string {
  const isWhole = `${matches(e, '-?(?:0|[1-9][0-9]*)')} AND ${e} <> '-0'`;
  const number = `CASE WHEN ${isWhole} THEN ${whole(e)} ELSE ${element('double', `try_cast(${e} AS DOUBLE)`)} END`;
  return `CASE WHEN ${e} = 'null' THEN NULL WHEN startswith(${e}, '"') THEN ${element('text', string)} WHEN ${e} IN ('true', 'false') THEN ${element('boolean', `${e} = 'true'`)} ELSE ${number} END`;
}

/** The elements of a flat JSON list in a text, by what each is in JSON. */
export function elementsOf(x: string, element: Element, whole?: (e: string) => string): string {
  return tokensOf(`regexp_extract_all(${x}, ${text(TOKEN)}, 0)`, element, whole);
}

/** A JSON object without lists and objects in it; its keys and its values, as tokens. */
const PAIR = `(${STRING})${SPACE}:${SPACE}(${STRING}|${NUMBER}|true|false|null)`;
const FLAT_OBJECT = `${SPACE}\\{${SPACE}(?:${PAIR}${SPACE}(?:,${SPACE}${PAIR}${SPACE})*)?\\}${SPACE}`;

export function isFlatObject(x: string): string {
  return matches(x, FLAT_OBJECT);
}

export function pairsOf(x: string, part: 'key' | 'value'): string {
  return `regexp_extract_all(${x}, ${text(PAIR)}, ${part === 'key' ? 1 : 2})`;
}

/** SQL: whether a text of JSON means "missing". */
export function isNull(x: string): string {
  return matches(x, NULL);
}

/** @param raw SQL of the elements as they are written: one that is there and has no key is bad. */
function withBad(list: string, raw: string, sound: string, missing: string, type: string): ReadSql {
  return {
    value: `CASE WHEN ${sound} THEN ${list} ELSE CAST(NULL AS ARRAY<${type}>) END`,
    bad: (v) => `(CASE WHEN ${v} IS NULL THEN coalesce(NOT (${missing}), false) ELSE ${moreNulls(v, raw)} END)`,
  };
}

/** As `OTHER_NOTATION` of the runtime. */
const OTHER_NOTATION =
  "[ \\t-\\r]*(?:[\\[{(][ \\t-\\r]*(?:[\"'\\[{]|[ub]')|\\[[^\\]]*\\z|\\[[^\\]]*\\][ \\t-\\r]*\\z|\\{[^}]*\\z|\\{[^}]*\\}[ \\t-\\r]*\\z)";

/** How the elements of a list in a text are read. */
export interface ElementSql {
  readonly element: Element;
  /** The engine's type of what it makes. */
  readonly type: string;
  /** What an element has of a key, read or not; absent: all of it. */
  readonly bare?: Element;
  /** Of a number in JSON that is a whole one; absent: it is read as a text of its digits is. */
  readonly whole?: (e: string) => string;
}

/** A list in a text: split at another one, or JSON. Lists and objects in a JSON list make it bad as a whole: only adsc itself looks into those. */
export function textElements(x: string, split: string | null, how: ElementSql): ReadSql {
  const { element, type, bare, whole } = how;
  const json = isFlatList(x);
  const elements = elementsOf(x, element, whole);
  const rawElements =
    bare === undefined
      ? `transform(regexp_extract_all(${x}, ${text(TOKEN)}, 0), e -> nullif(e, 'null'))`
      : elementsOf(x, bare);
  if (split === null) return withBad(elements, rawElements, json, isNull(x), type);
  const pattern = text(split.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const parts = `transform(split(${x}, ${pattern}), e -> CASE WHEN e = '' THEN NULL ELSE ${element('text', 'e')} END)`;
  const own = `CASE WHEN ${x} = '' THEN filter(${parts}, e -> false) WHEN ${json} THEN ${elements} ELSE ${parts} END`;
  const sound = `(${json} OR NOT regexp_like(${x}, ${text(`^${OTHER_NOTATION}`)}))`;
  const part = bare === undefined ? `nullif(e, '')` : `CASE WHEN e <> '' THEN ${bare('text', 'e')} END`;
  const raw = `CASE WHEN ${json} THEN ${rawElements} ELSE transform(split(${x}, ${pattern}), e -> ${part}) END`;
  return withBad(own, raw, sound, `${x} IS NULL`, type);
}
