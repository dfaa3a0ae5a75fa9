/**
 * The version that serves, the one before it, and how one takes the other's place: loaded next to it, checked, put in place between
 * batches. A request keeps the version that it came in on, so that no answer is made of two.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SIGNATURE_FILE, SIGNATURE_SUFFIX } from '../bundle/signature.ts';
import { calibratorPaths } from '../calibrate/store.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { RequestBatcher, type BatcherLimits, type Scored } from './batcher.ts';
import { type CalibratorChoice, newestCalibrator } from './newest-calibrator.ts';
import { type BrokenClient, brokenText, CLIENT_MS, Clients } from './contracts/clients.ts';
import { ServedContracts } from './contracts/served-contracts.ts';
import type { Asked } from './encode-request.ts';
import { loadModel, type ModelOptions, type ServedModel } from './served-model.ts';
import { findPlace, type Place } from '../train/run/find-bundle.ts';
import { type Version, versionText } from './served-version.ts';
import { type TableFile, tableWarnings } from './tables/load-tables.ts';
import { reasonOf, type Refreshed, TableSet } from './tables/table-set.ts';

export interface ServiceOptions extends Omit<ModelOptions, 'tables'>, BatcherLimits {
  /** Tables whose rows are looked up by key. */
  readonly tables?: readonly TableFile[];
  /** Rows that are looked up are logged, so that raw values are kept. Default false. */
  readonly logs?: boolean;
  /** A version that breaks clients of the last day takes its place all the same. Default false. */
  readonly allowBreaking?: boolean;
}

/** What came of looking for another model or calibrator. */
export type Reloaded =
  | { readonly outcome: 'unchanged' }
  /** Tables alone. */
  | { readonly outcome: 'refreshed'; readonly tables: readonly string[]; readonly warnings: readonly Diagnostic[] }
  | (New & { readonly outcome: 'swapped'; readonly version: string; readonly warnings: readonly Diagnostic[] })
  | (New & { readonly outcome: 'refused'; readonly diagnostics: readonly Diagnostic[] });

/** A version that waits until no client that it would break has asked for a day, or somebody lets it in. */
interface Held {
  readonly fingerprint: string;
  readonly breaks: readonly BrokenClient[];
  /** Of its files. */
  readonly bundle: string;
  /** When it is tried again, epoch ms. */
  readonly until: number;
}

interface New {
  /** Names of tables with new rows; absent where there are none. */
  readonly tables?: readonly string[];
}

export class Service {
  readonly batcher: RequestBatcher;
  swaps = 0;
  refusals = 0;
  readonly clients: Clients;
  readonly #path: string;
  readonly #shown: string;
  readonly #options: ServiceOptions;
  #current: Version;
  #previous: Version | null = null;
  /** What was looked at last, good or bad: files are tried again when they change. */
  #seen: string;
  #reloading: Promise<Reloaded> | null = null;
  readonly #tables: TableSet;
  readonly #now: () => number;
  #held: Held | null = null;

  private constructor(
    path: string,
    shown: string,
    options: ServiceOptions,
    version: Version,
    seen: string,
    tables: TableSet,
  ) {
    this.#tables = tables;
    tables.serve(version.tables, []);
    this.#path = path;
    this.#shown = shown;
    this.#options = options;
    this.#current = version;
    this.#seen = seen;
    this.batcher = new RequestBatcher(options);
    this.#now = options.now ?? Date.now;
    this.clients = new Clients(this.#now);
  }

  /** Loads and checks what is to be served; warnings say what is served without. @throws DataError where a table can't be read */
  static async open(
    path: string,
    shown: string,
    options: ServiceOptions,
  ): Promise<{ readonly service: Service; readonly warnings: readonly Diagnostic[] } | Diagnostic[]> {
    const place = await findPlace(path);
    if (place === null)
      return [diagnostic('ADS8601', null, { path: shown, reason: 'it is neither a trained run nor a bundle' })];
    const seen = await stateOf(place);
    const model = await loadModel(place.bundle, shown, modelOptions(options));
    if (Array.isArray(model)) return model;
    const set = new TableSet(options.tables ?? [], options.logs === true);
    try {
      const tables = await set.load(model);
      const choice = await newestCalibrator(place.run, model, options.required ?? null);
      const contracts = contractsOf(model);
      const version = { model, contracts, tables, calibrator: choice.chosen };
      const service = new Service(path, shown, options, version, seen, set);
      return { service, warnings: [...warningsOf(shown, model, choice), ...tableWarnings(tables)] };
    } catch (error) {
      await model.dispose();
      throw error;
    }
  }

  get current(): Version {
    return this.#current;
  }

  /** What a rollback goes back to; null: nothing was swapped yet. */
  get previous(): Version | null {
    return this.#previous;
  }

  /** What was not put in place because of the clients that it would break; null: nothing. */
  get held(): Pick<Held, 'fingerprint' | 'breaks'> | null {
    return this.#held;
  }

  score(version: Version, asked: Asked): Promise<Scored> {
    return this.batcher.score(version, asked);
  }

  /** Tables whose rows are looked up, and what became of them. */
  get tables(): readonly TableFile[] {
    return this.#tables.files;
  }

  /**
   * Looks for another bundle, a newer calibrator and new files of tables, and takes what is good. Never rejects; calls that overlap
   * share one look.
   */
  async reload({ allowBreaking = false }: { readonly allowBreaking?: boolean } = {}): Promise<Reloaded> {
    if (allowBreaking) while (this.#reloading !== null) await this.#reloading;
    this.#reloading ??= this.#look(allowBreaking).finally(() => (this.#reloading = null));
    return this.#reloading;
  }

  async #look(allowBreaking: boolean): Promise<Reloaded> {
    const version = await this.#reload(allowBreaking || this.#options.allowBreaking === true).catch((error: unknown) =>
      this.#refuse(this.#seen, [
        diagnostic('ADS8601', null, {
          path: this.#shown,
          reason: reasonOf(error),
        }),
      ]),
    );
    const { names, refused } = await this.#refreshTables();
    const tables = names.length === 0 ? {} : { tables: names };
    if (version.outcome === 'swapped') return { ...version, warnings: [...version.warnings, ...refused], ...tables };
    if (version.outcome === 'refused')
      return { ...version, diagnostics: [...version.diagnostics, ...refused], ...tables };
    if (refused.length > 0) return { outcome: 'refused', diagnostics: refused, ...tables };
    if (names.length === 0) return version;
    const fresh = this.#current.tables.filter(({ served }) => names.includes(served.use.join.name));
    return { outcome: 'refreshed', tables: names, warnings: tableWarnings(fresh) };
  }

  /** New rows take the place of those of the version that serves, and of the one before it where that is of the same model. */
  async #refreshTables(): Promise<Refreshed> {
    const { model, tables } = this.#current;
    const fresh = await this.#tables.refresh(model, tables);
    if (fresh.names.length === 0) return fresh;
    // Another version may serve by now: it is looked at the next time.
    if (this.#current.model !== model) return { ...fresh, names: [] };
    this.#current = { ...this.#current, tables: fresh.tables };
    if (this.#previous?.model === model) this.#previous = { ...this.#previous, tables: fresh.tables };
    this.#tables.serve(fresh.tables, fresh.names);
    return fresh;
  }

  /** Puts the version before the current one back; what is on disk is not tried again until it changes. */
  rollback(): { readonly version: Version; readonly breaks: readonly BrokenClient[] } | null {
    if (this.#previous === null) return null;
    const contracts = this.#previous.contracts.after(this.#current.contracts);
    const back = contracts === this.#previous.contracts ? this.#previous : { ...this.#previous, contracts };
    const breaks = this.clients.brokenBy(back.contracts, this.#current.contracts);
    [this.#current, this.#previous] = [back, this.#current];
    this.#tables.serve(back.tables, []);
    this.swaps++;
    return { version: back, breaks };
  }

  /** Answers what waits and lets the models go. */
  async close(): Promise<void> {
    await this.batcher.close();
    await Promise.all(
      [...new Set([this.#current.model, ...(this.#previous === null ? [] : [this.#previous.model])])].map((model) =>
        model.dispose(),
      ),
    );
  }

  async #reload(allowBreaking: boolean): Promise<Reloaded> {
    const place = await findPlace(this.#path);
    if (place === null)
      return this.#refuse('', [
        diagnostic('ADS8601', null, { path: this.#shown, reason: 'it is neither a trained run nor a bundle' }),
      ]);
    const state = await stateOf(place);
    const held = this.#held?.bundle === bundleState(state) ? this.#held : null;
    const isDue = held !== null && (allowBreaking || this.#now() > held.until);
    if (state === this.#seen && !isDue) return { outcome: 'unchanged' };
    const changed = isDue || bundleState(state) !== bundleState(this.#seen);
    // A bundle that was refused, and is refused still, does not keep newer calibrators of the one that serves away.
    let { model, tables, contracts } = this.#current;
    let breaks: readonly BrokenClient[] = [];
    if (changed) {
      this.#held = null;
      const loaded = await loadModel(place.bundle, this.#shown, modelOptions(this.#options));
      if (Array.isArray(loaded)) return this.#refuse(state, loaded);
      // The same network may come with another profile of training.
      if (sameFiles(loaded, model)) await loaded.dispose();
      else if (loaded.plan.model !== model.plan.model) {
        await loaded.dispose();
        return this.#refuse(state, [
          diagnostic('ADS8601', null, {
            path: this.#shown,
            reason: `it is the model '${loaded.plan.model}', and '${model.plan.model}' is served`,
          }),
        ]);
      } else {
        contracts = contractsOf(loaded).after(contracts);
        breaks = this.clients.brokenBy(contracts, this.#current.contracts);
        if (breaks.length > 0 && !allowBreaking) {
          await loaded.dispose();
          return this.#hold(state, loaded.fingerprint, breaks);
        }
        try {
          tables = await this.#tables.load(loaded);
        } catch (error) {
          await loaded.dispose();
          return this.#refuse(state, [diagnostic('ADS8601', null, { path: this.#shown, reason: reasonOf(error) })]);
        }
        model = loaded;
      }
    }
    const choice = await newestCalibrator(place.run, model, this.#options.required ?? null);
    const calibrator =
      choice.chosen?.hash === this.#current.calibrator?.hash && model === this.#current.model
        ? this.#current.calibrator
        : choice.chosen;
    this.#seen = state;
    // A folder that lost all its calibrators is no reason to serve without one.
    const lost =
      calibrator === null && model.fingerprint === this.#current.model.fingerprint && this.#current.calibrator !== null;
    if (model === this.#current.model && (lost || calibrator === this.#current.calibrator)) {
      if (choice.refused.length === 0 && !lost) return { outcome: 'unchanged' };
      return this.#refuse(
        state,
        choice.refused.length === 0
          ? [diagnostic('ADS8606', null, { path: this.#shown })]
          : warningsOf(this.#shown, model, choice),
      );
    }
    const chosen = lost ? this.#current.calibrator : calibrator;
    this.#swap({ model, contracts, tables, calibrator: chosen });
    return {
      outcome: 'swapped',
      version: versionText(this.#current),
      warnings: [
        ...(breaks.length === 0
          ? []
          : [diagnostic('ADS8613', null, { version: versionText(this.#current), reason: brokenText(breaks) })]),
        ...warningsOf(this.#shown, model, { ...choice, chosen }),
      ],
    };
  }

  #hold(state: string, fingerprint: string, breaks: readonly BrokenClient[]): Reloaded {
    const until = Math.max(...breaks.map(({ lastSeen }) => lastSeen)) + CLIENT_MS;
    this.#held = { fingerprint, breaks, bundle: bundleState(state), until };
    const reason = brokenText(breaks);
    return this.#refuse(state, [
      diagnostic('ADS8614', null, { version: versionText(this.#current), next: fingerprint.slice(0, 12), reason }),
    ]);
  }

  #swap(version: Version): void {
    const gone = this.#previous?.model;
    this.#previous = this.#current;
    this.#current = version;
    this.#tables.serve(version.tables, []);
    this.swaps++;
    if (gone === undefined || gone === this.#previous.model || gone === version.model) return;
    // Requests that came in on it are answered first.
    void this.batcher.drained(gone).then(() => gone.dispose());
  }

  #refuse(state: string, diagnostics: readonly Diagnostic[]): Reloaded {
    if (state === '' && this.#seen === '') return { outcome: 'unchanged' };
    this.#seen = state;
    this.refusals++;
    if (diagnostics.every(({ code }) => code === 'ADS8614')) return { outcome: 'refused', diagnostics };
    const reason = diagnostics.map((d) => d.message).join('; ');
    return {
      outcome: 'refused',
      diagnostics: [diagnostic('ADS8607', null, { version: versionText(this.#current), reason })],
    };
  }
}

function modelOptions({ tables, ...options }: ServiceOptions): ModelOptions {
  return { ...options, tables: (tables ?? []).map(({ name }) => name) };
}

function contractsOf({ build, tables }: ServedModel): ServedContracts {
  return new ServedContracts(build.contracts, new Set(tables.map(({ join: { name } }) => name)));
}

/** All that a bundle holds, its profile included, and not the network alone. */
function sameFiles(a: ServedModel, b: ServedModel): boolean {
  return canonicalJson(a.build.manifest.files) === canonicalJson(b.build.manifest.files);
}

function warningsOf(shown: string, model: ServedModel, choice: CalibratorChoice): Diagnostic[] {
  const refused = choice.refused.map(({ name, reason }) => diagnostic('ADS8605', null, { path: name, reason }));
  const placed = model.placedNote === null ? [] : [model.placedNote];
  return choice.chosen === null && model.plan.calibration !== null
    ? [...placed, ...refused, diagnostic('ADS8606', null, { path: shown })]
    : [...placed, ...refused];
}

/** Tells one state of the files from another: which bundle, and which calibrators. Manifests are replaced, never written in place. */
async function stateOf(place: Place): Promise<string> {
  const stateAt = (path: string) =>
    stat(path).then(
      ({ ino, mtimeMs, size }) => `${ino} ${mtimeMs} ${size}`,
      () => 'none',
    );
  // A signature may come after what it is of.
  const manifest = `${await stateAt(join(place.bundle, 'manifest.json'))} ${await stateAt(join(place.bundle, SIGNATURE_FILE))}`;
  const newest = await calibratorPaths(place.run).catch((): string[] => []);
  return `${place.bundle} ${manifest}\n${newest.length} ${newest[0] ?? ''} ${newest[0] === undefined ? '' : await stateAt(`${newest[0]}${SIGNATURE_SUFFIX}`)}`;
}

function bundleState(state: string): string {
  return state.slice(0, state.indexOf('\n'));
}
