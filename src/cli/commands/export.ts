import { relative } from 'node:path';
import { exportOnnx, type ExportOptions } from '../../api/export.ts';
import { say } from '../../diagnostics/visible.ts';
import { callsOf } from '../calls.ts';
import type { Context } from '../context.ts';
import { exitCode, type ExitCode } from '../exit-codes.ts';

/** `adsc export RUN|BUNDLE`: what `adsc serve` would serve as one ONNX file, embeddings and calibration inside. */
export async function exportCommand(
  context: Context,
  args: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const calls = await callsOf(context);
  const { path, bytes, model, version, calibrated, inputs, outputs, rows, error } = calls.settle(
    await exportOnnx(args[0]!, { ...(options as ExportOptions), ...calls.options }),
  );
  const shown = relative(context.cwd, path);
  if (context.json) context.out(`${JSON.stringify({ path: shown, version, inputs, outputs, rows, error }, null, 2)}\n`);
  else if (!context.quiet) {
    context.out(say`wrote ${shown} (${Math.ceil(bytes / 1000).toLocaleString('en')} KB): ${model} ${version}
inputs: ${inputs.map(({ name }) => name).join(', ')}
outputs: ${outputs.map(({ name }) => name).join(', ')} (probabilities${calibrated ? ', calibrated' : ''}), output/logits
onnxruntime gives the server's probabilities on ${rows} rows to ${error.toPrecision(2)}
`);
  }
  return exitCode.fine;
}
