/** What a target of the compiler is: see registry.ts for all of them. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { leafForests } from '../ir/forests.ts';
import type { Lock } from '../ir/lock.ts';
import type { Plan } from '../ir/plan.ts';
import type { Span } from '../text/source.ts';

/** Paths in the build (`graph/model.json`), `/`-separated, to content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;
/** Files whose content may be large: pieces one after the other, some of which are the weights' own memory. */
export type FilesInPieces = ReadonlyMap<string, string | readonly Uint8Array[]>;

/** What `adsc profile` looks at: all models of a spec. */
export interface ProfiledSpec {
  /** `Lock.key` of the spec. */
  readonly key: string;
  /** Sources whose rows some model trains on; null: all. */
  readonly sources: readonly string[] | null;
  /** The base (name null) and then the variants. */
  readonly models: readonly { readonly name: string | null; readonly plan: Plan }[];
}

export interface EmitContext {
  readonly lock: Lock | null;
  /** The text of every file vocabulary, by vocab id, as it goes into the build. */
  readonly vocabTexts: ReadonlyMap<string, string>;
  /** Ids of the file vocabularies whose `values` the spec itself lists. */
  readonly statedVocabs: ReadonlySet<string>;
  /** What features/runtime.js will be. */
  readonly runtimeText: string;
  /** Where declarations of the spec stand: `model`, vocabularies by their ids, `head.NAME`. Absent where there is no spec. */
  readonly spans?: ReadonlyMap<string, Span>;
  /** Of a spec, for targets that profile; null: a variant of it has no plan. Absent where there is no spec. */
  readonly profiled?: ProfiledSpec | null;
}

/** Where a declaration stands, or else the model; null: there is no spec to point into. */
export function spanOf({ spans }: EmitContext, declaration: string): Span | null {
  return spans?.get(declaration) ?? spans?.get('model') ?? null;
}

export interface Emitted {
  readonly files: Files;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A target never throws at a user: what it can't express is a diagnostic. It reads the plan and nothing above it, and gives the
 * same bytes for the same plan and context.
 */
export interface Target<Options = Readonly<Record<string, never>>> {
  readonly name: string;
  /** JSON Schema of its options. */
  readonly optionsSchema: object;
  emit(plan: Plan, context: EmitContext, options?: Options): Emitted | Promise<Emitted>;
}

/** What a graph target emits of a model with trees, which layers can't express: nothing, and says so. Null: the model has none. */
export function withoutGraph(plan: Plan, file: string): Emitted | null {
  if (leafForests(plan).length === 0) return null;
  return { files: new Map(), diagnostics: [diagnostic('ADS7011', null, { file, what: 'a forest of boosted trees' })] };
}

/** The schema of a target without options. */
export const noOptions = { type: 'object', properties: {}, additionalProperties: false } as const;
