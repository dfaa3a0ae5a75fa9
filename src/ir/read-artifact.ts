/** Reading artifacts back from text: JSON, its schema, and for a plan that it hangs together. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from './lock.ts';
import { planFault, sizeFault } from './check/index.ts';
import { leafForests } from './forests.ts';
import { logitColumns } from './logit-columns.ts';
import { inputsOf, weightsOf } from '../ops/index.ts';
import { versionFault } from './artifact-version.ts';
import { fingerprintOf } from './plan-fingerprint.ts';
import { baseHead } from './base-negatives.ts';
import type { AssumedPlan, Plan } from './plan.ts';
import { isDeepJson, MOST_DEPTH, parseJson } from '../text/record.ts';

/** What a schema violation is, as ajv says it. */
interface Violation {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };
}
interface Validator {
  (data: unknown): boolean;
  errors?: readonly Violation[] | null;
}

export type ArtifactKind = 'plan' | 'lock' | 'calibration' | 'manifest' | 'golden' | 'calibrator' | 'contracts';

/**
 * Parses a text and holds it to the JSON Schema of its kind (grammar/schemas/KIND.schema.json).
 * @param name what to call it in the diagnostic: its path.
 * @param writer the adsc that wrote it, where something else than the text says so
 */
export async function readArtifact(
  kind: ArtifactKind,
  text: string,
  name: string,
  writer?: string,
): Promise<{ value: unknown } | { diagnostics: Diagnostic[] }> {
  if (isDeepJson(text)) return refuse(name, `it is nested more than ${MOST_DEPTH} deep`);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return refuse(name, error instanceof Error ? error.message : String(error));
  }
  // Loaded when first needed: most commands read no artifact.
  const validators = (await import('./validators.generated.ts')) as unknown as Record<ArtifactKind, Validator>;
  const validate = validators[kind];
  if (validate(value)) return { value };
  return refuse(name, ofAnotherVersion(kind, value, writer) ?? violation(validate.errors?.[0]));
}

/**
 * A plan, whole and unaltered: its schema holds, every name in the graph is there, and its fingerprint fits its content. One that is
 * assumed is refused: whatever reads a plan trains or serves it.
 */
export async function readPlan(text: string, name = 'plan.json', writer?: string): Promise<Plan | Diagnostic[]> {
  const read = await readArtifact('plan', text, name, writer);
  if ('diagnostics' in read) return read.diagnostics;
  const plan = read.value as Plan;
  const fault = sizeFault(plan) ?? danglingName(plan) ?? planFault(plan);
  if (fault !== null) return refuse(name, fault).diagnostics;
  if (fingerprintOf(plan) !== plan.fingerprint)
    return refuse(name, 'its fingerprint is not that of its content, so it was changed by hand').diagnostics;
  if (plan.assumed !== undefined) return [refuseAssumed(name, plan.assumed)];
  return plan;
}

export async function readLock(text: string, name: string): Promise<Lock | Diagnostic[]> {
  const read = await readArtifact('lock', text, name);
  return 'diagnostics' in read ? read.diagnostics : (read.value as Lock);
}

function refuseAssumed(artifact: string, { vocabs, signals }: AssumedPlan): Diagnostic {
  const count = (n: number, one: string, more: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : more}`]);
  const what = [
    ...count(vocabs.length, 'vocabulary', 'vocabularies'),
    ...count(signals.length, 'transform', 'transforms'),
  ];
  const are = vocabs.length + signals.length === 1 ? 'is' : 'are';
  return diagnostic(
    'ADS7008',
    null,
    { artifact, what: `${what.join(' and ')} ${are}` },
    { hint: "run 'adsc profile' on the spec and compile without option 'assume'" },
  );
}

function refuse(artifact: string, reason: string): { diagnostics: Diagnostic[] } {
  return { diagnostics: [diagnostic('ADS7014', null, { artifact, reason })] };
}

/** That an artifact is of another version: what else is wrong with it follows from that. null: it is not known to be. */
function ofAnotherVersion(kind: ArtifactKind, value: unknown, writer: string | undefined): string | null {
  const { version, adsc } = (value ?? {}) as { readonly version?: unknown; readonly adsc?: unknown };
  return typeof version === 'number' ? versionFault(kind, version, writer ?? adsc) : null;
}

function violation(error: Violation | undefined): string {
  if (error === undefined) return 'it does not follow its schema';
  const place = error.instancePath === '' ? 'it' : error.instancePath.slice(1);
  const { additionalProperty, allowedValues } = error.params ?? {};
  const extra =
    additionalProperty !== undefined
      ? ` (${JSON.stringify(additionalProperty)})`
      : allowedValues !== undefined
        ? ` (${allowedValues.map((v) => JSON.stringify(v)).join(', ')})`
        : '';
  return `${place} ${error.message ?? 'is not right'}${extra}`;
}

/** The first name that the graph uses and nothing declares, in words. */
function danglingName(plan: Plan): string | null {
  const forests = plan.forests ?? [];
  const signals = new Set([...plan.signals, ...leafForests(plan)].map((signal) => signal.name));
  const tables = new Set(plan.tables.map((table) => table.id));
  const vocabs = new Set(plan.vocabs.map((vocab) => vocab.id));
  const params = new Set(plan.params.map((param) => param.name));
  const nodes = new Set<string>();
  for (const table of plan.tables)
    if (table.vocab !== null && !vocabs.has(table.vocab))
      return `table ${table.id} is over ${table.vocab}, which is no vocabulary`;
  for (const { name, encoding } of plan.signals)
    if (encoding.kind !== 'vec' && !vocabs.has(encoding.vocab))
      return `signal ${name} is over ${encoding.vocab}, which is no vocabulary`;
  for (const { name, vocab, head } of forests) {
    if (vocab !== null && !vocabs.has(vocab)) return `forest ${name} is over ${vocab}, which is no vocabulary`;
    if (!plan.heads.some((other) => other.name === head)) return `forest ${name} is of ${head}, which is no head`;
  }
  for (const { name, cross } of plan.signals) {
    const member = cross?.find(
      (other) =>
        !plan.signals.some(
          (signal) => signal.name === other && signal.cross === undefined && signal.encoding.kind !== 'vec',
        ),
    );
    if (member !== undefined) return `cross ${name} is of ${member}, which is no signal with ids`;
  }
  for (const node of plan.nodes) {
    const input = inputsOf(node).find((id) => !nodes.has(id));
    if (input !== undefined) return `node ${node.id} reads ${input}, which no earlier node is`;
    const param = weightsOf(node).find((id) => !params.has(id));
    if (param !== undefined) return `node ${node.id} uses ${param}, which is no weight`;
    if ('signal' in node && !signals.has(node.signal))
      return `node ${node.id} reads ${node.signal}, which is no signal`;
    if ('table' in node && !tables.has(node.table))
      return `node ${node.id} looks up in ${node.table}, which is no table`;
    nodes.add(node.id);
  }
  for (const { head, logits, bias } of logitColumns(plan)) {
    const name = plan.outputs[head]!.head;
    const output = [...logits, ...(bias === null ? [] : [bias])].find((id) => !nodes.has(id));
    if (output !== undefined) return `head ${name} comes from ${output}, which is no node`;
    if (logits.length !== plan.towers.length)
      return `head ${name} has ${logits.length} logits for ${plan.towers.length} towers`;
  }
  const corrected = plan.outputs.find(({ correction }) => correction !== undefined);
  if (corrected !== undefined && baseHead(plan) < 0)
    return `head ${corrected.head} is corrected by a base that is no head`;
  return null;
}
