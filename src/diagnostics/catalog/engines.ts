/** ADS89xx: engines, which run the model's dense part. */
import { family } from './define.ts';

export const engines = family({
  ADS8901: {
    severity: 'error',
    title: 'no engine',
    message: "engine '{engine}' does not start here: {reasons}",
    help: 'An engine runs the dense part of the model: `onnx` (onnxruntime, native), `tfjs-node`, `wasm` or `cpu`; `auto` takes the first of these that starts. `adsc doctor` shows which do on this machine, and why the others do not.',
    shows: 'command',
    wrong: 'adsc train build --engine tfjs-node',
    right: 'adsc train build --engine auto',
  },
});
