/** Groups, crosses and reads: members, operands, widths, cycles. */
import type { Cross } from '../../../crosses/cross.ts';
import { crosses, crossFunction, crossFunctions, functionsWhere } from '../../../crosses/index.ts';
import type { CrossDeclaration, GroupDeclaration, Name, Value } from '../../syntax/ast.ts';
import type { CheckedCross, CheckedGroup, CheckedRead, CheckedSequence } from '../model.ts';
import { crossOptions } from '../options/layers.ts';
import { readOptions } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { bindDim, bindOperand, type Crossing, widest } from './operands.ts';
import { bindRead } from './reads.ts';
import { reportRepeated } from './table.ts';
import { entryOf } from '../../../text/present.ts';

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

/** In topological order, ties by name. `usedSequences` is added to. */
export function bindCrosses(
  scope: Scope,
  groups: readonly CheckedGroup[],
  sequences: readonly CheckedSequence[],
  usedSequences: Set<string>,
  reporter: Reporter,
): { readonly crosses: CheckedCross[]; readonly reads: CheckedRead[] } {
  const crossings = new Map<string, Crossing>();
  for (const [name, declaration] of scope.cross) {
    // A group of the same name is reported with the names; operands then mean the group.
    if (scope.group.has(name)) continue;
    const crossing = bindCross(declaration, scope, reporter);
    if (crossing !== null) crossings.set(name, crossing);
  }
  for (const [name, declaration] of scope.read) {
    const read = bindRead(declaration, scope, sequences, usedSequences, reporter);
    if (read !== null && !scope.group.has(name) && !scope.cross.has(name)) crossings.set(name, read);
  }
  const order = orderCrosses(crossings, reporter);
  const widths = new Map<string, number>(groups.map((group) => [group.name, group.dim]));
  const crosses: CheckedCross[] = [];
  const reads: CheckedRead[] = [];
  for (const name of order) {
    const { declaration, operands, dim, is, wrong } = entryOf(crossings, name);
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
    const common = {
      name,
      doc: declaration.doc,
      operands: operands.map(({ text }) => `${crossings.get(text)?.is.word ?? 'group'}.${text}`),
      span: declaration.name.span,
    };
    if (is.word === 'cross') {
      const { kind, layers, rank } = is;
      const width = entryOf(widths, name);
      if (rank !== null && 2 * rank.value >= width) reporter.report('ADS5045', rank.span, { rank: rank.value, width });
      crosses.push({ ...common, kind, dim, layers, rank: rank?.value ?? null });
    } else {
      const { kind, sequence, layers, heads } = is;
      reads.push({ ...common, kind, sequence, dim: dim!, layers, heads });
    }
  }
  return { crosses, reads };
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
    const operand = bindOperand(part, `cross ${name.text}`, scope, reporter);
    if (operand === null) wrong = true;
    else operands.push(operand);
  }
  const { title, least, repeats, width, layered, ranked } = crosses[kind];
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
  const refuse = (option: 'layers' | 'rank', takes: (cross: Cross) => boolean): void => {
    const span = options[option].nameSpan;
    if (span === null || takes(crosses[kind])) return;
    const hint = `only ${functionsWhere(takes)} has ${option === 'rank' ? 'a rank' : 'layers'}`;
    reporter.report('ADS3012', span, { option, thing: title }, { hint });
  };
  refuse('layers', (cross) => cross.layered);
  refuse('rank', (cross) => cross.ranked);
  const { value, span } = options.rank;
  const rank = ranked && value !== null ? { value, span: span ?? name.span } : null;
  return {
    declaration,
    is: { word: 'cross', kind, layers: layered ? options.layers.value : 1, rank },
    operands,
    dim: given ? dim : null,
    wrong,
  };
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
