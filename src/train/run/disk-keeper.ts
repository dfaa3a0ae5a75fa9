/** What training keeps, in the folder of a run: `checkpoint/`, `log.jsonl`, `trees-KEY.json`, and folders of trainings within it. */
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/durable.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { crc32 } from '../../math/crc32.ts';
import { type Forests, forestsText, parseForests } from '../trees/index.ts';
import { TrainingFailure, writing } from '../training-failure.ts';
import { Checkpoints } from './checkpoint.ts';
import type { Keeper } from './keeper.ts';
import { TrainLog } from './training-log.ts';

/** The trees of a file with a checksum; those of before have none. @throws TrainingFailure where the file is damaged */
function keptForests(plan: Plan, text: string, path: string): Forests {
  const [start, sum] = CHECKSUM.exec(text) ?? ['', undefined];
  const own = start === '' ? text : `{${text.slice(start.length)}`;
  const known =
    sum !== undefined && Number(sum) !== crc32(Buffer.from(own)) ? 'its checksum is another' : parseForests(plan, own);
  if (typeof known !== 'string') return known;
  const hint = 'remove the file: the trees are grown again, the same ones';
  throw new TrainingFailure(diagnostic('ADS8103', null, { path, why: `its trees are damaged, ${known}` }, { hint }));
}

const CHECKSUM = /^\{"crc32":(\d+),/;

function withChecksum(text: string): string {
  return `{"crc32":${crc32(Buffer.from(text))},${text.slice(1)}`;
}

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
      if (before !== null) return keptForests(plan, before, path);
      const grown = await grow();
      if (grown !== null) await writing(path, () => writeFileAtomically(path, withChecksum(forestsText(plan, grown))));
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
