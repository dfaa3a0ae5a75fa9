/**
 * The target `contract`: contracts.json, the contract of a model and those of the models before it, newest first, whose clients a server
 * knows by it.
 */
import { artifacts } from '../../ir/artifact-version.ts';
import { prettyJson } from '../../ir/canonical.ts';
import type { Plan } from '../../ir/plan.ts';
import { recordOf } from '../../text/record.ts';
import { noOptions, type Target } from '../target.ts';
import { type ContractNames, namesBetween, throughNames } from './contract-names.ts';
import { type Contract, contractFingerprint, contractOf } from './contract.ts';

export const CONTRACTS_FILE = 'contracts.json';
export const CONTRACTS_VERSION = artifacts.contracts.version;
/** Contracts of before that a model knows. */
export const MOST_EARLIER = 8;

/** contracts.json. JSON Schema: grammar/schemas/contracts.schema.json. */
export interface ContractsFile {
  readonly version: typeof CONTRACTS_VERSION;
  /** Of `contract`. */
  readonly fingerprint: string;
  readonly contract: Contract;
  /** Newest first; names of then to those of `contract`. */
  readonly earlier: readonly {
    readonly fingerprint: string;
    readonly contract: Contract;
    readonly columns: Readonly<Record<string, string>>;
    readonly signals: Readonly<Record<string, string>>;
  }[];
}

/** The contract of a model, and those of the models before it. */
export interface Contracts {
  readonly fingerprint: string;
  readonly contract: Contract;
  /** Newest first, each with another fingerprint, none with that of `contract`. */
  readonly earlier: readonly EarlierContract[];
}

export interface EarlierContract {
  readonly fingerprint: string;
  readonly contract: Contract;
  /** To those of the contract of now. */
  readonly names: ContractNames;
}

export const contractTarget: Target = {
  name: 'contract',
  optionsSchema: noOptions,
  emit: (plan) => ({ files: new Map([[CONTRACTS_FILE, contractsText(ownContracts(plan))]]), diagnostics: [] }),
};

/** Of a model that knows no other. */
export function ownContracts(plan: Plan): Contracts {
  const contract = contractOf(plan);
  return { fingerprint: contractFingerprint(contract), contract, earlier: [] };
}

/** `next` with the contracts that a model before it has and knows. */
export function withEarlier(next: Contracts, before: Contracts): Contracts {
  const { fingerprint, contract } = before;
  // Through the models between the two, where there were some.
  const last = next.earlier.find((one) => one.fingerprint === fingerprint) ?? {
    fingerprint,
    contract,
    names: namesBetween(contract, next.contract),
  };
  const known = new Set([next.fingerprint]);
  const earlier = [
    last,
    ...next.earlier,
    ...before.earlier.map((one) => ({ ...one, names: throughNames(one.names, last.names) })),
  ].filter((one) => !known.has(one.fingerprint) && known.add(one.fingerprint));
  return { ...next, earlier: earlier.slice(0, MOST_EARLIER) };
}

export function contractsText({ fingerprint, contract, earlier }: Contracts): string {
  const file: ContractsFile = {
    version: CONTRACTS_VERSION,
    fingerprint,
    contract,
    earlier: earlier.map(({ names, ...one }) => ({
      ...one,
      columns: recordOf([...names.columns]),
      signals: recordOf([...names.signals]),
    })),
  };
  return prettyJson(file);
}

/** What a file of the right shape says; a text: why it is none. */
export function contractsOf(file: ContractsFile): Contracts | string {
  for (const { fingerprint, contract } of [file, ...file.earlier])
    if (contractFingerprint(contract) !== fingerprint) return 'a fingerprint in it is not that of its contract';
  return {
    fingerprint: file.fingerprint,
    contract: file.contract,
    earlier: file.earlier.map(({ fingerprint, contract, columns, signals }) => ({
      fingerprint,
      contract,
      names: { columns: new Map(Object.entries(columns)), signals: new Map(Object.entries(signals)) },
    })),
  };
}
