/** Who asks: requests by contract, as far as clients state one, and which of them another version would break. */
import type { ContractFault } from '../../emit/contract/contract-faults.ts';
import type { ServedContracts } from './served-contracts.ts';

export interface SeenClient {
  /** As it stated it; without, that of the version that was asked. null: one that the version did not know. */
  readonly contract: string | null;
  readonly stated: boolean;
  readonly requests: number;
  /** Epoch ms. */
  readonly lastSeen: number;
}

/** Clients that a version would not answer as before. */
export interface BrokenClient extends SeenClient {
  readonly contract: string;
  readonly faults: readonly ContractFault[];
}

/** How long ago a client may have asked and still count, ms. */
export const CLIENT_MS = 24 * 3600 * 1000;
/** A version knows a few, and versions come and go. */
const MOST_CLIENTS = 64;

export class Clients {
  readonly #seen = new Map<string, { contract: string | null; stated: boolean; requests: number; lastSeen: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @param contract one that the version knows, so that no client can fill the table */
  count(contract: string | null, stated: boolean): void {
    const key = `${stated ? 'stated' : 'served by'} ${contract ?? ''}`;
    const known = this.#seen.get(key);
    const lastSeen = this.#now();
    if (known !== undefined) {
      known.requests++;
      known.lastSeen = lastSeen;
      return;
    }
    if (this.#seen.size >= MOST_CLIENTS) {
      const [oldest] = [...this.#seen].sort(([, a], [, b]) => a.lastSeen - b.lastSeen);
      this.#seen.delete(oldest![0]);
    }
    this.#seen.set(key, { contract, stated, requests: 1, lastSeen });
  }

  get all(): readonly SeenClient[] {
    return [...this.#seen.values()].map((client) => ({ ...client }));
  }

  /** Those of the last day that `current` answers and `next` would not. */
  brokenBy(next: ServedContracts, current: ServedContracts): BrokenClient[] {
    const since = this.#now() - CLIENT_MS;
    return this.all.flatMap((client) => {
      const { contract, lastSeen } = client;
      if (contract === null || lastSeen < since) return [];
      const faults = next.of(contract)?.faults ?? [];
      const before = current.of(contract)?.faults ?? [];
      return faults.length === 0 || before.length > 0 ? [] : [{ ...client, contract, faults }];
    });
  }
}

/** One sentence without a full stop. */
export function brokenText(broken: readonly BrokenClient[]): string {
  const [first] = broken;
  if (first === undefined) return 'it would break no client';
  const faults = [...new Set(broken.flatMap((client) => client.faults.map(({ text }) => text)))];
  const shown = faults.slice(0, 3).join('; ');
  const rest = faults.length > 3 ? `; and ${faults.length - 3} more` : '';
  const who = broken.map(({ contract, stated }) => `${contract.slice(0, 12)}${stated ? '' : ' (not stated)'}`);
  return `clients of the last day would break, of the contract ${who.join(', ')}: ${shown}${rest}`;
}
