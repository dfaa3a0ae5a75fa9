/** Reading a config: its text or its program to a value, which is held to the schema. Whatever is wrong has a place. */
import type { DocumentNode, ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import { diagnostic, type Diagnostic, didYouMean, guessedFix, sortDiagnostics } from '../diagnostics/index.ts';
import { readExecutors } from '../schedule/executors.ts';
import { isDeepJson, MOST_DEPTH, parseJson } from '../text/record.ts';
import { SourceFile, type Span } from '../text/source.ts';
import type { Config } from './config.ts';

/** A config as it was read. */
export interface ConfigFile {
  /** As diagnostics name it. */
  readonly path: string;
  readonly config: Config;
  readonly source: SourceFile;
  /** Where a member stands: `lint.preset`; of a program where its name stands once. */
  placeOf(member: string): Span | null;
}

export interface Unread {
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceFile;
}

/** What ajv's code says is wrong. */
interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: { readonly additionalProperty?: string; readonly allowedValues?: readonly unknown[] };
  readonly parentSchema?: { readonly properties?: object };
}

/** `adsc.config.json`: data, and nothing of it is run. */
export async function readJsonConfig(text: string, path: string): Promise<ConfigFile | Unread> {
  const source = new SourceFile(path, text);
  const refuse = (reason: string, at = 0, to = Math.min(text.length, at + 1)): Unread => ({
    diagnostics: [diagnostic('ADS9081', { file: path, start: at, end: to }, { path, reason })],
    source,
  });
  if (isDeepJson(text)) return refuse(`it is nested more than ${MOST_DEPTH} deep`);
  let tree: DocumentNode;
  let value: unknown;
  try {
    // Node's words, and the parser's places.
    value = parseJson(text);
    tree = parse(text, { mode: 'json', ranges: true });
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length - 1);
    return refuse(
      message.replace(/,? in JSON.*$/s, '').replace(/, (".*"|\.\.\.).*is not valid JSON$/s, ''),
      Math.max(0, Math.min(at, text.trimEnd().length - 1)),
    );
  }
  const placeOf = (member: string): Span | null => {
    const range = rangeOf(tree.body, member.split('.'));
    return range === null ? null : { file: path, start: range[0], end: range[1] };
  };
  return held(value, source, placeOf);
}

/** The range of a member's name; of what is in a list, of the element; of nothing, of the whole. */
function rangeOf(node: ValueNode, parts: readonly string[]): readonly [number, number] | null {
  const [part, ...rest] = parts;
  if (part === undefined || part === '') return node.range ?? null;
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === part);
    if (member === undefined) return null;
    return rest.length === 0 ? (member.name.range ?? null) : rangeOf(member.value, rest);
  }
  if (node.type !== 'Array') return null;
  const element = node.elements[Number(part)];
  return element === undefined ? null : rangeOf(element.value, rest);
}

/** `adsc.config.ts`, once it has run. A member is found in its text by its name, where that stands once. */
export function holdProgram(value: unknown, source: SourceFile): Promise<ConfigFile | Unread> {
  const placeOf = (member: string): Span | null => {
    const name = member.split('.').at(-1) ?? '';
    const places = [...source.text.matchAll(/["']?([\w$-]+)["']?\s*:/g)].filter((match) => match[1] === name);
    const [place] = places;
    if (place === undefined || places.length > 1) return null;
    const start = place.index + (/^["']/.test(place[0]) ? 1 : 0);
    return { file: source.path, start, end: start + name.length };
  };
  return held(value, source, placeOf);
}

async function held(
  value: unknown,
  source: SourceFile,
  placeOf: (member: string) => Span | null,
): Promise<ConfigFile | Unread> {
  // ajv's code has no types.
  const { config: validate } = (await import('./validator.generated.ts')) as unknown as {
    config: ((value: unknown) => boolean) & { errors?: readonly Violation[] | null };
  };
  const found = validate(value) ? [] : (validate.errors ?? []).map((one) => said(one, value, source, placeOf));
  if (found.length === 0) {
    const commands = readExecutors(value);
    if (typeof commands === 'string') {
      const [, member = 'run', problem = commands] = /^'([^']+)' (.*)$/s.exec(commands) ?? [];
      found.push(diagnostic('ADS9082', placeOf(member) ?? placeOf('run'), { member, problem }));
    }
  }
  if (found.length > 0) return { diagnostics: sortDiagnostics(found), source };
  return { path: source.path, config: value as Config, source, placeOf };
}

function said(
  { instancePath, keyword, message = 'is wrong', params, parentSchema }: Violation,
  value: unknown,
  source: SourceFile,
  placeOf: (member: string) => Span | null,
): Diagnostic {
  const parts = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const at = parts.join('.');
  const whole: Span = { file: source.path, start: 0, end: 0 };
  if (keyword === 'additionalProperties') {
    const name = params.additionalProperty ?? '';
    const member = at === '' ? name : `${at}.${name}`;
    const known = Object.keys(parentSchema?.properties ?? {});
    const meant = didYouMean(name, known);
    const span = placeOf(member);
    const quoted = span !== null && source.text[span.start] === '"';
    return diagnostic(
      'ADS9082',
      span ?? whole,
      { member, problem: 'is not known' },
      {
        hint: meant === null ? `there are ${known.join(', ')}` : `did you mean '${meant}'?`,
        fix: meant === null || span === null ? null : guessedFix(span, quoted ? JSON.stringify(meant) : meant),
      },
    );
  }
  const wrong = JSON.stringify(
    parts.reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], value),
  );
  const shown = wrong === undefined ? '' : `, not ${wrong.length > 60 ? `${wrong.slice(0, 60)}…` : wrong}`;
  const words =
    keyword === 'pattern'
      ? 'takes a text that is not empty'
      : keyword === 'enum'
        ? `takes ${(params.allowedValues ?? []).join(', ')}`
        : message
            .replace(/^must be >= /, 'takes a number of at least ')
            .replace(/^must be <= /, 'takes a number of at most ')
            .replace(/^must be/, 'takes');
  return diagnostic('ADS9082', placeOf(at) ?? whole, {
    member: at === '' ? 'the config' : at,
    problem: `${words}${shown}`,
  });
}
