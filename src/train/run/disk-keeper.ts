/** What training keeps, in the folder of a run: `checkpoint/`, `log.jsonl`, `trees-KEY.json`, and folders of trainings within it. */
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/durable.ts';
import { forestsText, parseForests } from '../trees/index.ts';
import { writing } from '../training-failure.ts';
import { Checkpoints } from './checkpoint.ts';
import type { Keeper } from './keeper.ts';
import { TrainLog } from './training-log.ts';

export function diskKeeper(folder: string): Keeper {
  const logPath = join(folder, 'log.jsonl');
  return {
    path: folder,
    async begin() {
      await writing(folder, () => mkdir(folder, { recursive: true }));
    },
    checkpoints: (plan) => new Checkpoints(join(folder, 'checkpoint'), plan),
    async log(bytes) {
      const log = await writing(logPath, () => TrainLog.open(logPath, bytes));
      return {
        get bytes() {
          return log.bytes;
        },
        write: (entry) => writing(logPath, () => log.write(entry)),
        sync: () => writing(logPath, () => log.sync()),
        close: () => log.close(),
      };
    },
    note: (entry) => writing(logPath, () => appendFile(logPath, `${JSON.stringify(entry)}\n`)),
    async forests(plan, key, grow) {
      const path = join(folder, `trees-${key().slice(0, 12)}.json`);
      const before = await readFile(path, 'utf8').catch(() => null);
      const known = before === null ? null : parseForests(plan, before);
      if (known !== null && typeof known !== 'string') return known;
      const grown = await grow();
      if (grown !== null) await writing(path, () => writeFileAtomically(path, forestsText(plan, grown)));
      return grown;
    },
    async part(name, others) {
      if (others !== undefined)
        for (const other of await readdir(folder))
          if (other.startsWith(others) && other !== name)
            await rm(join(folder, other), { recursive: true, force: true });
      return diskKeeper(join(folder, name));
    },
  };
}
