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
const NULL = '[ \\t-\\r]*null[ \\t-\\r]*';

/** SQL: whether a text is a JSON list without lists and objects in it. */
export function isFlatList(x: string): string {
  return matches(x, FLAT);
}

/** The elements of a flat JSON list in a text, by what each is in JSON. */
export function elementsOf(x: string, element: Element): string {
  const decode = (json: string) => `element_at(from_json(concat('[', ${json}, ']'), 'array<string>'), 1)`;
  // Half of a surrogate pair is U+FFFD to an engine, which can't read the escape of one.
  const decoded = `coalesce(${decode('e')}, ${decode(`regexp_replace(e, ${text(HALF)}, '\ufffd')`)})`;
  const whole = matches('e', '-?(?:0|[1-9][0-9]*)');
  const number = `CASE WHEN ${whole} AND e <> '-0' THEN ${element('text', 'e')} ELSE ${element('double', 'try_cast(e AS DOUBLE)')} END`;
  return `transform(regexp_extract_all(${x}, ${text(TOKEN)}, 0), e -> CASE WHEN e = 'null' THEN NULL WHEN startswith(e, '"') THEN ${element('text', `CASE WHEN contains(e, '\\\\') THEN ${decoded} ELSE substr(e, 2, length(e) - 2) END`)} WHEN e IN ('true', 'false') THEN ${element('boolean', "e = 'true'")} ELSE ${number} END)`;
}

/** @param raw SQL of the elements as they are written: one that is there and has no key is bad. */
function withBad(list: string, raw: string, sound: string, missing: string, type: string): ReadSql {
  return {
    value: `CASE WHEN ${sound} THEN ${list} ELSE CAST(NULL AS ARRAY<${type}>) END`,
    bad: (v) => `(CASE WHEN ${v} IS NULL THEN coalesce(NOT (${missing}), false) ELSE ${moreNulls(v, raw)} END)`,
  };
}

/** A text that is a JSON list. Lists and objects in one make it bad as a whole: only adsc itself looks into those. */
export function jsonElements(x: string, element: Element, type: string): ReadSql {
  const list = elementsOf(x, element);
  const raw = `transform(regexp_extract_all(${x}, ${text(TOKEN)}, 0), e -> nullif(e, 'null'))`;
  return withBad(list, raw, isFlatList(x), matches(x, NULL), type);
}

/** As `OTHER_NOTATION` of the runtime. */
const OTHER_NOTATION =
  "[ \\t-\\r]*(?:[\\[{(][ \\t-\\r]*(?:[\"'\\[{]|[ub]')|\\[[^\\]]*\\z|\\[[^\\]]*\\][ \\t-\\r]*\\z|\\{[^}]*\\z|\\{[^}]*\\}[ \\t-\\r]*\\z)";

/** A text that is split at another one; a JSON list is read as that. */
export function splitElements(x: string, separator: string, element: Element, type: string): ReadSql {
  const json = isFlatList(x);
  const pattern = text(separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const parts = `transform(split(${x}, ${pattern}), e -> CASE WHEN e = '' THEN NULL ELSE ${element('text', 'e')} END)`;
  const own = `CASE WHEN ${x} = '' THEN filter(${parts}, e -> false) WHEN ${json} THEN ${elementsOf(x, element)} ELSE ${parts} END`;
  const sound = `(${json} OR NOT regexp_like(${x}, ${text(`^${OTHER_NOTATION}`)}))`;
  const raw = `CASE WHEN ${json} THEN transform(regexp_extract_all(${x}, ${text(TOKEN)}, 0), e -> nullif(e, 'null')) ELSE transform(split(${x}, ${pattern}), e -> nullif(e, '')) END`;
  return withBad(own, raw, sound, `${x} IS NULL`, type);
}
