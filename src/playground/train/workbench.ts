/** What the training worker does, without the worker: files of the user, profiles of them, models that are trained on them and compared. */
import { DataError } from '../../data/error.ts';
import { compareModels } from '../../diff/compare.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { jsonOf } from '../../diagnostics/render/json.ts';
import { compareReports } from '../../evaluate/compare.ts';
import { prettyJson } from '../../ir/canonical.ts';
import { check } from '../../language/semantics/index.ts';
import { parseVocab } from '../../runtime/vocab-file.ts';
import type { RawRow, RawValue } from '../../runtime/types.ts';
import type { SourceFile } from '../../text/source.ts';
import { emptyRecord } from '../../text/record.ts';
import { OwnFiles } from '../data/files.ts';
import { notHere } from '../data/not-here.ts';
import { OwnLog } from '../data/own-log.ts';
import { TableReader } from '../data/own-table.ts';
import { profileOwn } from '../data/profile-own.ts';
import type {
  AboutText,
  BroughtFile,
  Compared,
  Measured,
  PlanForWorkers,
  Problem,
  Profiled,
  Score,
} from '../protocol.ts';
import { type CreateEngine, nameOf, type Progress, Session, type Trained } from './session.ts';

/** Resamples of the interval of a difference. */
const SAMPLES = 200;

/** A model that was trained, and what it says of the rows that it is measured on. */
type Side = Awaited<ReturnType<Session['collect']>> & Pick<Session, 'plan'>;

/** What the data or training refuses, with places where the spec has them. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>) {
    super(diagnostics.map(({ message }) => message).join('; '));
    this.problems = diagnostics.map((d) => jsonOf(d, sources));
  }
}

export type ProgressOf = (model: number) => Progress;

export class Workbench {
  readonly #createEngine: CreateEngine;
  readonly #files = new OwnFiles();
  readonly #reader = new TableReader();
  #session: Session | null = null;

  constructor(createEngine: CreateEngine) {
    this.#createEngine = createEngine;
  }

  add(path: string, bytes: ArrayBuffer): void {
    this.#files.add(path, new Uint8Array(bytes));
  }

  remove(path: string): void {
    this.#files.remove(path);
  }

  rename(path: string, to: string): void {
    this.#files.rename(path, to);
  }

  get files(): BroughtFile[] {
    return this.#files.all.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  }

  /** As `adsc profile`; null: a data path of the spec names none of the files. @throws Refused */
  async profile({ spec, files }: AboutText): Promise<Profiled | null> {
    const texts = new Map(files);
    const host = { readText: (path: string) => texts.get(path) ?? null };
    const checked = check(host, spec, { lock: null });
    if (checked.program === null) return null;
    try {
      const found = await profileOwn(checked.program, this.#files, this.#reader);
      if (found === null) return null;
      const { lock, vocabFiles, diagnostics } = found;
      // What the files were found to hold may not be what the spec reads from them.
      const errors = check(host, spec, { lock }).diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new DataError(...errors);
      return {
        lock: prettyJson(lock),
        vocabFiles: [...vocabFiles],
        rows: lock.rows,
        problems: diagnostics.map((d) => jsonOf(d, checked.files)),
      };
    } catch (error) {
      throw error instanceof DataError ? new Refused(error.diagnostics, checked.files) : error;
    }
  }

  /** Trains from fresh weights and measures what comes of it. @throws Refused, or Error in words */
  async train(
    of: PlanForWorkers,
    epochs: number | null,
    signal: AbortSignal,
    progress: Progress,
  ): Promise<Trained & { readonly measured: Measured; readonly example: Readonly<Record<string, RawValue>> }> {
    await this.#session?.dispose();
    this.#session = null;
    return refusing(async () => {
      const { session, trained, log } = await this.#trained(of, epochs, signal, progress);
      this.#session = session;
      return { ...trained, measured: await session.measure(), example: exampleOf(of, log) };
    });
  }

  /** Both on the same rows, one after the other. @throws Refused, or Error in words */
  async compare(
    of: readonly [PlanForWorkers, PlanForWorkers],
    epochs: number | null,
    signal: AbortSignal,
    progressOf: ProgressOf,
  ): Promise<Compared | null> {
    const [first, second] = of;
    if (!haveSameRows(first, second))
      throw new Error(
        'two specs are compared on the same rows: bring data that both of them read, or write one as a `variant` of the other',
      );
    return refusing(async () => {
      const found: Side[] = [];
      for (const [i, one] of of.entries()) {
        const { session } = await this.#trained(one, epochs, signal, progressOf(i));
        if (signal.aborted) return null;
        found.push({ ...(await session.collect()), plan: session.plan });
        await session.dispose();
      }
      const [a, b] = found;
      if (a!.split !== b!.split || a!.collector.rows !== b!.collector.rows)
        throw notHere(
          `models side by side that are measured on other rows: ${a!.collector.rows} of the ${a!.split} part, and ${b!.collector.rows} of the ${b!.split} part`,
          null,
          'give both specs the same `holdout`',
        );
      const other = otherLabels(a!, b!);
      if (other !== null)
        throw notHere(
          `models side by side whose head '${other}' has other labels`,
          null,
          'give both specs the same data, the same `holdout` and `validate`, and one meaning of the head',
        );
      const names = found.map(
        ({ plan }, i) => `${i === 0 ? 'A' : 'B'}: ${plan.model}${plan.variant === null ? '' : ` / ${plan.variant}`}`,
      );
      const reports = found.map(({ collector, plan }, i) =>
        collector.report({ model: plan.model, variant: names[i] ?? nameOf(plan) }),
      );
      const paired = { collectors: found.map(({ collector }) => collector), bootstrap: { samples: SAMPLES } };
      return {
        comparison: compareReports(reports, paired),
        split: a!.split,
        changes: compareModels(sideOf(first), sideOf(second)).changes.map(({ kind, name, what, message, reason }) => ({
          title: [kind, name, what].filter((part) => part !== null && part !== '').join(' '),
          message,
          reason,
        })),
      };
    });
  }

  /** @throws Error in words */
  score(row: unknown): Promise<{ scores: Score[]; notes: string[] }> {
    if (this.#session === null) throw new Error('nothing is trained yet');
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new Error('a row is an object: {"column": value, …}');
    return this.#session.score(row as RawRow);
  }

  async #trained(of: PlanForWorkers, epochs: number | null, signal: AbortSignal, progress: Progress) {
    const log = of.made === null ? await this.#logOf(of) : null;
    const session = await Session.open(of, log, this.#createEngine, (done, total) => progress.onRows(done, total));
    return { session, log, trained: await session.train(epochs, signal, progress) };
  }

  async #logOf({ plan }: PlanForWorkers): Promise<OwnLog> {
    if (plan.data === null) throw new Error('the spec has no `data`, so it has no rows');
    const none = { file: plan.model, start: 0, end: 0 };
    const log = await OwnLog.open(this.#files, this.#reader, plan.data, [plan.train], none);
    if (log === null) throw new Error('a file of the data is no longer there');
    return log;
  }
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DataError ? new Refused(error.diagnostics, new Map()) : error;
  }
}

/** Made-up rows follow from the signals of a spec, and so do their labels. */
function haveSameRows(a: PlanForWorkers, b: PlanForWorkers): boolean {
  if (a.made === null || b.made === null) return a.made === b.made;
  const [one, two] = [a.made, b.made];
  const names = new Set([...Object.keys(one.columns), ...a.plan.heads.map(({ label }) => label.column)]);
  const shared = [...names].filter((name) => Object.hasOwn(two.columns, name));
  const text = ({ columns, time, train }: typeof one) =>
    JSON.stringify([shared.map((name) => columns[name]), time, train]);
  return JSON.stringify(a.plan.data) === JSON.stringify(b.plan.data) && text(one) === text(two);
}

/** A head whose labels are not those of the same rows; null: there is none. */
function otherLabels(a: Side, b: Side): string | null {
  const labelsOf = ({ plan, collector }: Side, name: string) =>
    collector.head(plan.heads.findIndex((head) => head.name === name)).labels;
  for (const { name } of a.plan.heads) {
    if (!b.plan.heads.some((head) => head.name === name)) continue;
    const own = labelsOf(a, name);
    const other = labelsOf(b, name);
    // Object.is: no label is no label.
    if (!own.every((label, row) => Object.is(label, other[row]))) return name;
  }
  return null;
}

function sideOf({ plan, vocabTexts }: PlanForWorkers) {
  const texts = new Map(vocabTexts);
  const keys = plan.vocabs.flatMap(({ id }) => {
    const parsed = parseVocab(texts.get(id) ?? '');
    return 'error' in parsed || !texts.has(id) ? [] : [[id, parsed] as const];
  });
  return { plan, keys: new Map(keys), locked: true, places: null };
}

/** The last row, with what a request would hold of it. */
function exampleOf({ plan, made }: PlanForWorkers, log: OwnLog | null): Record<string, RawValue> {
  const row = emptyRecord<RawValue>();
  const names = new Set([
    ...(plan.data?.source ? [plan.data.source.column] : []),
    ...plan.inputs.map(({ name }) => name),
  ]);
  for (const name of names) row[name] = (log === null ? made?.columns[name] : log.values(name))?.at(-1) ?? null;
  return row;
}
