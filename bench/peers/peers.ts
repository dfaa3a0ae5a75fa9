/** The peers: what they are called and what they need. */
import { PeerProcess } from './process.ts';
import { type PackageSet, install, virtualEnvironment } from './venv.ts';

/** By name, as bench/peers/python/worker.py knows them. Others of the same kind are settings that were found slower. */
export const peers: Readonly<Record<string, { readonly needs: readonly PackageSet[]; readonly standard: boolean }>> = {
  'torch-fbgemm': { needs: ['torch', 'fbgemm'], standard: true },
  'torch-fbgemm-compiled': { needs: ['torch', 'fbgemm'], standard: false },
  'torch-sparse': { needs: ['torch'], standard: true },
  'torch-sparse-many': { needs: ['torch'], standard: false },
  'torch-sparse-compiled': { needs: ['torch'], standard: false },
  'torch-dense': { needs: ['torch'], standard: true },
  'torch-dense-one': { needs: ['torch'], standard: false },
  tensorflow: { needs: ['tensorflow'], standard: true },
  'tensorflow-many': { needs: ['tensorflow'], standard: false },
  keras: { needs: ['tensorflow'], standard: true },
  'keras-one': { needs: ['tensorflow'], standard: false },
  fuxictr: { needs: ['torch', 'fuxictr'], standard: true },
};

export const standardPeers: readonly string[] = Object.keys(peers).filter((name) => peers[name]!.standard);

export interface PeerOptions {
  /** The command that makes the virtual environment. */
  readonly python: string;
  readonly torchIndex: string | undefined;
  readonly threads: number;
}

/** Peers ready to start. Those that can't be are named on standard error, with the reason. */
export function installed(
  names: readonly string[],
  { python: command, torchIndex, threads }: PeerOptions,
): (folder: string) => Promise<PeerProcess[]> {
  const made = virtualEnvironment(command);
  const reasons = new Map<PackageSet, string | null>();
  const ready = names.filter((name) => {
    for (const set of peers[name]!.needs) {
      const known = 'reason' in made ? made.reason : reasons.has(set) ? reasons.get(set)! : install(set, torchIndex);
      reasons.set(set, known);
      if (known !== null) {
        console.error(`skipped ${name}: ${set} can't be installed: ${known}`);
        return false;
      }
    }
    return true;
  });
  return async (folder) => {
    const started: PeerProcess[] = [];
    if ('reason' in made) return started;
    for (const name of ready) {
      try {
        started.push(await PeerProcess.start(made.python, name, folder, threads));
      } catch (error) {
        console.error(`skipped ${name}: ${(error as Error).message}`);
      }
    }
    return started;
  };
}
