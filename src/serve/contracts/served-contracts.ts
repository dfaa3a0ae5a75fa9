/** The contracts that a version knows: its own, and those of versions before it, with what becomes of their clients. */
import { type ContractFault, contractFaults } from '../../emit/contract/contract-faults.ts';
import { type Contracts, withEarlier } from '../../emit/contract/index.ts';

export interface KnownContract {
  readonly fingerprint: string;
  /** Why its clients are not answered as before; empty: they are. */
  readonly faults: readonly ContractFault[];
  /** Columns of its requests that are called otherwise now. */
  readonly columns: ReadonlyMap<string, string>;
}

export class ServedContracts {
  readonly fingerprint: string;
  readonly #contracts: Contracts;
  readonly #looked: ReadonlySet<string>;
  readonly #known: ReadonlyMap<string, KnownContract>;
  /** For clients that state no contract: names of before that mean one column alone. */
  readonly #columns: ReadonlyMap<string, string>;

  /** @param looked tables whose rows are looked up */
  constructor(contracts: Contracts, looked: ReadonlySet<string>) {
    const { fingerprint, contract, earlier } = contracts;
    this.fingerprint = fingerprint;
    this.#contracts = contracts;
    this.#looked = looked;
    const own = { fingerprint, faults: [], columns: new Map<string, string>() };
    this.#known = new Map([
      [fingerprint, own],
      ...earlier.map((one) => {
        const faults = contractFaults(one.contract, contract, one.names, looked);
        return [one.fingerprint, { fingerprint: one.fingerprint, faults, columns: one.names.columns }] as const;
      }),
    ]);
    const taken = new Set(contract.columns.map(({ name }) => name));
    const columns = new Map<string, string>();
    // The newest one counts.
    for (const { names } of earlier)
      for (const [old, now] of names.columns) if (!taken.has(old) && !columns.has(old)) columns.set(old, now);
    this.#columns = columns;
  }

  /** null: a contract that this version does not know. */
  of(fingerprint: string): KnownContract | null {
    return this.#known.get(fingerprint) ?? null;
  }

  /** Own first, then the newest. */
  get all(): readonly KnownContract[] {
    return [...this.#known.values()];
  }

  /** Columns that clients may call as before; null: of clients that state no contract, or one that is not known. */
  columnsOf(client: KnownContract | null): ReadonlyMap<string, string> {
    return client?.columns ?? this.#columns;
  }

  /** The same of a version that takes the place of another one, whose clients it is to know. */
  after(before: ServedContracts): ServedContracts {
    if ([...before.#known.keys()].every((fingerprint) => this.#known.has(fingerprint))) return this;
    return new ServedContracts(withEarlier(this.#contracts, before.#contracts), this.#looked);
  }
}
