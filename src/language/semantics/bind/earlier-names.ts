/** What declarations say of their names of before: `signal price was cost`. */
import type { EarlierName, EarlierNameKind } from '../../../ir/plan.ts';
import type { Name } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { CheckedModel } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import type { ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import { compare } from './graph.ts';

/** One `was`. */
interface Claim {
  readonly name: string;
  readonly was: string;
  /** Of the old name, where it is claimed. */
  readonly span: Span;
}

/** A name that is still declared or read, and where. */
type InUse = ReadonlyMap<string, Span>;

/** Of what is in the model; what can't be so is reported. */
export function bindEarlierNames(
  scope: Scope,
  data: BoundData,
  model: Omit<CheckedModel, 'was'>,
  uses: readonly ColumnUse[],
  reporter: Reporter,
): EarlierName[] {
  const found: EarlierName[] = [];
  const add = (kind: EarlierNameKind, claims: readonly Claim[], inUse: InUse, inModel: ReadonlySet<string>) => {
    if (claims.length === 0) return;
    for (const { name, was } of checkClaims(kind, claims, inUse, reporter))
      if (inModel.has(name)) found.push({ kind, name, was });
  };
  const names = (parts: readonly { readonly name: string }[]) => new Set(parts.map(({ name }) => name));
  const vocabs = model.vocabs.map(({ id }) => (id.startsWith('vocab.') ? id.slice('vocab.'.length) : ''));
  add('signal', claimsOf(scope.signal), declared(scope.signal), names(model.signals));
  add('group', claimsOf(scope.group), declared(scope.group), names(model.groups));
  add('cross', claimsOf(scope.cross), declared(scope.cross), names(model.crosses));
  add('head', claimsOf(scope.head), declared(scope.head), names(model.heads));
  add('vocab', claimsOf(scope.vocab), declared(scope.vocab), new Set(vocabs));
  const sources = (data.sources ?? []).map((name) => ({ name, was: name.was ?? null }));
  const values = new Map(sources.map(({ name }) => [name.text, name.span]));
  add('source', claimsIn(sources), values, new Set(data.plan?.source?.values));
  const columns = new Map([...data.uses, ...uses].map(({ column, span }) => [column.input, span]));
  add('column', data.renamed, columns, new Set(columns.keys()));
  return found.sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name));
}

interface Declared {
  readonly name: Name;
  readonly was: Name | null;
}

function claimsOf(declarations: ReadonlyMap<string, Declared>): Claim[] {
  return claimsIn([...declarations.values()]);
}

function claimsIn(declarations: readonly Declared[]): Claim[] {
  return declarations.flatMap(({ name, was }) =>
    was === null ? [] : [{ name: name.text, was: was.text, span: was.span }],
  );
}

function declared(declarations: ReadonlyMap<string, Declared>): InUse {
  return new Map([...declarations].map(([name, declaration]) => [name, declaration.name.span]));
}

/** The claims that can be so. */
function checkClaims(kind: EarlierNameKind, claims: readonly Claim[], inUse: InUse, reporter: Reporter): Claim[] {
  const byName = new Map(claims.map((claim) => [claim.name, claim]));
  const circles = new Set<Claim>();
  const first = new Map<string, Claim>();
  return claims.filter((claim) => {
    if (circles.has(claim)) return false;
    const circle = circleFrom(claim, byName);
    if (circle !== null) {
      for (const one of circle) circles.add(one);
      const chain = circle.map(({ name, was }) => `'${name}' was '${was}'`).join(', ');
      const related = circle.slice(1).map(({ span, name, was }) => ({ span, message: `'${name}' was '${was}'` }));
      reporter.report('ADS2016', claim.span, { kind, chain }, { related });
      return false;
    }
    const { name, was, span } = claim;
    const other = first.get(was);
    const still = inUse.get(was);
    if (other !== undefined)
      reporter.report(
        'ADS2014',
        span,
        { kind, name, other: other.name, was },
        { related: [{ span: other.span, message: 'first claimed here' }] },
      );
    else if (still !== undefined)
      reporter.report(
        'ADS2015',
        span,
        { kind, name, was },
        { related: [{ span: still, message: kind === 'column' ? 'read here' : 'declared here' }] },
      );
    if (other === undefined) first.set(was, claim);
    return other === undefined && still === undefined;
  });
}

/** The claims that lead from one back to it. */
function circleFrom(claim: Claim, byName: ReadonlyMap<string, Claim>): readonly Claim[] | null {
  const path = [claim];
  const seen = new Set(path);
  for (let next = byName.get(claim.was); next !== undefined; next = byName.get(next.was)) {
    if (next === claim) return path;
    if (seen.has(next)) return null;
    seen.add(next);
    path.push(next);
  }
  return null;
}
