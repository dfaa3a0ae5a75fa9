/** Groups and crosses: members, operands, widths, cycles. */
import { crosses, crossFunction, crossFunctions, functionsWhere } from '../../../crosses/index.ts';
import type { CrossDeclaration, GroupDeclaration, Name, Ref, Value } from '../../syntax/ast.ts';
import type { CheckedCross, CheckedGroup } from '../model.ts';
import { crossOptions } from '../options/layers.ts';
import { readOptions } from '../options/read-options.ts';
import { describeValue } from '../options/show.ts';
import type { Reporter } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { reportRepeated } from './table.ts';
import { entryOf } from '../../../text/present.ts';

const widest = 65536;

/** Looks up a signal for a declaration that uses it (`group`, `bias` …), and remembers the use. false: unknown, and reported. */
export type UseSignal = (name: Name) => boolean;

export function bindGroups(scope: Scope, useSignal: UseSignal, reporter: Reporter): CheckedGroup[] {
  const groups: CheckedGroup[] = [];
  for (const declaration of scope.group.values()) {
    const group = bindGroup(declaration, useSignal, reporter);
    if (group !== null) groups.push(group);
  }
  return groups.sort(byName);
}

function bindGroup(
  declaration: Named<GroupDeclaration>,
  useSignal: UseSignal,
  reporter: Reporter,
): CheckedGroup | null {
  const name = declaration.name;
  reportRepeated(declaration.members, reporter);
  if (declaration.members.length === 0 && !declaration.broken)
    reporter.report('ADS5022', name.span, { name: name.text });
  const signals = declaration.members.filter((member) => useSignal(member)).map((member) => member.text);
  const dim = bindDim('group', declaration, reporter);
  if (dim === null || declaration.broken) return null;
  return { name: name.text, doc: declaration.doc, signals, dim, span: name.span };
}

/** The units of the layer; every member where there are several to choose from. */
function bindDim(
  kind: string,
  { dim, dims }: Pick<GroupDeclaration, 'dim' | 'dims'>,
  reporter: Reporter,
): number | null {
  const read = (value: Value): number | null => {
    const units = value.kind === 'number' && ['none', 'count'].includes(value.unitKind) ? value.value : NaN;
    if (Number.isInteger(units) && units >= 1 && units <= widest) return units;
    const found = value.kind === 'number' ? value.raw : describeValue(value);
    reporter.report('ADS5017', value.span, { kind, limit: widest, found });
    return null;
  };
  if (dims === undefined) return dim === null ? null : read(dim);
  const units = dims.map(read);
  return units.includes(null) ? null : (units[dims.indexOf(dim!)] ?? null);
}

interface Crossing {
  readonly declaration: Named<CrossDeclaration>;
  readonly kind: CheckedCross['kind'];
  readonly operands: readonly Name[];
  readonly dim: number | null;
  readonly layers: number;
  /** Something about it was wrong and is reported: nothing is said of its width. */
  readonly wrong: boolean;
}

/** In topological order, ties by name. */
export function bindCrosses(scope: Scope, groups: readonly CheckedGroup[], reporter: Reporter): CheckedCross[] {
  const crossings = new Map<string, Crossing>();
  for (const [name, declaration] of scope.cross) {
    // A group of the same name is reported with the names; operands then mean the group.
    if (scope.group.has(name)) continue;
    const crossing = bindCross(declaration, scope, reporter);
    if (crossing !== null) crossings.set(name, crossing);
  }
  const order = orderCrosses(crossings, reporter);
  const widths = new Map<string, number>(groups.map((group) => [group.name, group.dim]));
  const crosses: CheckedCross[] = [];
  for (const name of order) {
    const { declaration, kind, operands, dim, layers, wrong } = entryOf(crossings, name);
    if (wrong) continue;
    if (dim !== null) widths.set(name, dim);
    else {
      const parts = operands.map((operand) => widths.get(operand.text));
      if (parts.includes(undefined)) continue;
      const width = parts.reduce<number>((sum, part) => sum + part!, 0);
      if (width <= widest) widths.set(name, width);
      else {
        // Without a width, so that crosses of this one say nothing.
        reporter.report('ADS5005', declaration.expression!.span, { name, width, limit: widest });
        continue;
      }
    }
    crosses.push({
      name,
      doc: declaration.doc,
      kind,
      operands: operands.map(({ text }) => (crossings.has(text) ? `cross.${text}` : `group.${text}`)),
      dim,
      layers,
      span: declaration.name.span,
    });
  }
  return crosses;
}

function bindCross(declaration: Named<CrossDeclaration>, scope: Scope, reporter: Reporter): Crossing | null {
  const { expression, broken } = declaration;
  if (expression === null) return null;
  const name = declaration.name;
  let wrong = broken;
  const kind = expression.kind === 'call' ? crossFunction(expression.name.text) : 'product';
  if (kind === null) {
    const call = expression as Extract<typeof expression, { kind: 'call' }>;
    const { meant: _, ...suggestion } = reporter.suggestion(call.name.text, crossFunctions, call.name.span);
    const known = functionsWhere(() => true);
    reporter.report('ADS5006', call.name.span, { name: call.name.text, known }, suggestion);
    return null;
  }
  const parts: readonly Value[] =
    expression.kind === 'call' ? expression.args : expression.kind === 'product' ? expression.factors : [expression];
  const operands: Name[] = [];
  for (const part of parts) {
    const operand = operandOf(part);
    if (operand === null) {
      reporter.report('ADS3002', part.span, {
        option: `cross ${name.text}`,
        expected: 'names of groups and crosses',
        found: part.kind === 'ref' ? 'a column' : 'something else',
      });
      wrong = true;
    } else if (!scope.group.has(operand.text) && !scope.cross.has(operand.text)) {
      const otherwise = scope.signal.has(operand.text)
        ? `'${operand.text}' is a signal; crosses take groups and crosses: put it into a group`
        : null;
      reporter.unknown('group or cross', operand, groupsAndCrosses(scope), otherwise);
      wrong = true;
    } else operands.push(operand);
  }
  const { title, least, repeats, width, layered } = crosses[kind];
  if (parts.length < least && !broken) {
    reporter.report('ADS5003', expression.span, { least: least === 1 ? 'one operand' : 'two operands' });
    wrong = true;
  }
  if (!repeats) reportRepeated(operands, reporter);

  const dim = bindDim('cross', declaration, reporter);
  const given = width === 'given';
  if (!given && declaration.dim !== null) reporter.report('ADS5002', declaration.dim.span, { cross: title });
  if (given && declaration.dim === null && declaration.dims === undefined && !broken)
    reporter.report('ADS5001', expression.span, { cross: `cross '${name.text}'` }, { hint: 'write -> 64 after it' });
  if (declaration.dim === null ? given : dim === null || !given) wrong = true;

  const options = readOptions(reporter, { title: 'cross', span: null }, [declaration.block], crossOptions);
  if (!layered && options.layers.nameSpan !== null) {
    reporter.report(
      'ADS3012',
      options.layers.nameSpan,
      { option: 'layers', thing: title },
      { hint: `only ${functionsWhere((cross) => cross.layered)} has layers` },
    );
  }
  return {
    declaration,
    kind,
    operands,
    dim: given ? dim : null,
    layers: layered ? options.layers.value : 1,
    wrong,
  };
}

function* groupsAndCrosses(scope: Scope): Iterable<string> {
  yield* scope.group.keys();
  yield* scope.cross.keys();
}

function operandOf(part: Value | Ref): Name | null {
  if (part.kind === 'string') return { text: part.value, quoted: true, span: part.span };
  return part.kind === 'ref' && part.path.length === 1 ? part.path[0]! : null;
}

/** By depth (the longest way from a cross of groups) and name. Crosses that are made of themselves are reported and left out. */
function orderCrosses(crossings: ReadonlyMap<string, Crossing>, reporter: Reporter): string[] {
  const waiting = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const [name, { operands }] of crossings) {
    const inputs = new Set(operands.map((operand) => operand.text).filter((operand) => crossings.has(operand)));
    waiting.set(name, inputs.size);
    for (const input of inputs) {
      const list = users.get(input);
      if (list === undefined) users.set(input, [name]);
      else list.push(name);
    }
  }
  const order: string[] = [];
  let ready = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  while (ready.length > 0) {
    ready.sort(compare);
    order.push(...ready);
    const next: string[] = [];
    for (const name of ready) {
      waiting.delete(name);
      for (const user of users.get(name) ?? []) {
        const left = entryOf(waiting, user) - 1;
        waiting.set(user, left);
        if (left === 0) next.push(user);
      }
    }
    ready = next;
  }
  reportCycles(crossings, new Set(waiting.keys()), reporter);
  return order;
}

/** Among crosses that could not be ordered each either lies on a cycle or leads to one; each cycle is said once. */
function reportCycles(crossings: ReadonlyMap<string, Crossing>, stuck: ReadonlySet<string>, reporter: Reporter): void {
  const done = new Set<string>();
  for (const start of [...stuck].sort(compare)) {
    const path: string[] = [];
    const position = new Map<string, number>();
    let current: string | undefined = start;
    // Every stuck cross has a stuck operand, so this walk ends on a cycle, or on what an earlier walk has seen.
    while (current !== undefined && !done.has(current) && !position.has(current)) {
      position.set(current, path.length);
      path.push(current);
      current = entryOf(crossings, current).operands.find((operand) => stuck.has(operand.text))?.text;
    }
    if (current !== undefined && position.has(current)) {
      const cycle = path.slice(position.get(current));
      const first = cycle.reduce((a, b) => (a < b ? a : b));
      const related = cycle
        .filter((name) => name !== first)
        .map((name) => ({ span: entryOf(crossings, name).declaration.name.span, message: 'through this cross' }));
      reporter.report('ADS5004', entryOf(crossings, first).declaration.name.span, { name: first }, { related });
    }
    for (const name of path) done.add(name);
  }
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compare(a.name, b.name);
}
/** By UTF-16 units: the same order everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
