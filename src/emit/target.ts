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

/** Version of {@link ExternalTarget}: a package of another one is refused. */
export const TARGET_API = 1;

/** A target that is an npm package: its default export. `adsc compile --target PACKAGE` writes its files below `targets/NAME/`. */
export interface ExternalTarget {
  readonly api: typeof TARGET_API;
  /** Its folder in `targets/` of the build: `a-z`, `0-9` and `-`. */
  readonly name: string;
  /** The same files for the same plan and options. */
  emit(input: ExternalInput): ExternalFiles | Promise<ExternalFiles>;
}

export interface ExternalInput {
  /** JSON Schema: grammar/schemas/plan.schema.json. A copy. */
  readonly plan: Plan;
  /** The text of every file vocabulary, by the id that the plan has. */
  readonly vocabularies: ReadonlyMap<string, string>;
  /** What the config's `targets` says of it; empty without. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ExternalFiles {
  /** By path below the target's folder, `/`-separated. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What it can't express: each is an error, and nothing is written. */
  readonly problems?: readonly string[];
}

/** What a graph target emits of a model with trees, which layers can't express: nothing, and says so. Null: the model has none. */
export function withoutGraph(plan: Plan, file: string): Emitted | null {
  if (leafForests(plan).length === 0) return null;
  return { files: new Map(), diagnostics: [diagnostic('ADS7011', null, { file, what: 'a forest of boosted trees' })] };
}

/** The schema of a target without options. */
export const noOptions = { type: 'object', properties: {}, additionalProperties: false } as const;
