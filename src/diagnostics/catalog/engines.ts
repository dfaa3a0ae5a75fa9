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
  ADS8902: {
    severity: 'warning',
    title: 'the native engine is missing',
    message: "the native engine does not start here ({reason}): '{engine}' does the work, many times slower",
    help: "adsc brings onnxruntime for Linux (x64, arm64, glibc), macOS (arm64) and Windows (x64, arm64). On another platform, or where its files were left out of an install, `auto` takes the next engine that starts; training then takes 20 to 30 times as long. Option 'engine' with a name accepts that engine without this warning.",
    shows: 'command',
    wrong: 'adsc train model.ads',
    right: 'adsc train model.ads --engine wasm',
  },
});
