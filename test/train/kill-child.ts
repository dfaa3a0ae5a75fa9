/** Run by kill.test.ts in a process of its own, which is killed: trains into the folder given. Arguments: folder, steps between checkpoints. */
import { createEngine } from '../../src/train/engines/index.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { train } from '../../src/train/train.ts';
import { weightTensors } from '../../src/train/weights.ts';
import { dataOf, plantedRows, wholePlan } from './planted.ts';

const [outDir, every] = process.argv.slice(2) as [string, string];
const plan = wholePlan({ batch: 16, epochs: 2 });
const data = dataOf(2, { train: plantedRows(plan, 2500, 1), validate: plantedRows(plan, 200, 2) });
void (async () => {
  const engine = await createEngine('onnx', plan);
  if (!('step' in engine)) throw new Error(engine.message);
  process.stdout.write('ready\n');
  const result = await train({ plan, data, engine, outDir, seed: 1, resume: true, checkpointEvery: Number(every) });
  if (Array.isArray(result)) throw new Error(result[0]?.message);
  await writeSafetensors(`${outDir}/final.safetensors`, weightTensors(plan, result.weights));
  await engine.dispose();
})();
