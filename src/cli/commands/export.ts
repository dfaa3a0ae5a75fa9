import { relative, resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/create.ts';
import { exportVersion } from '../../serve/export.ts';
import { Service } from '../../serve/service.ts';
import { versionText } from '../../serve/version.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { printDiagnostics } from '../print.ts';
import { requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { unwrap } from '../../api/train.ts';
import { say } from '../../diagnostics/visible.ts';

interface ExportOptions extends SignatureOptions {
  readonly out: string;
}

/** `adsc export RUN|BUNDLE`: what `adsc serve` would serve as one ONNX file, embeddings and calibration inside. */
export async function exportCommand(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  const options = raw as unknown as ExportOptions;
  const { out } = options;
  const shown = args[0]!;
  const { service, warnings } = unwrap(
    await Service.open(resolve(context.cwd, shown), shown, {
      capacity: 64,
      threads: 1,
      maxList: 1,
      maxWaiting: 1,
      timeout: 1000,
      required: requiredSignatures(context, options),
    }),
  );
  try {
    await printDiagnostics(context, warnings, new Map(), 'pretty');
    const exported = await exportVersion(service.current);
    if (typeof exported === 'string')
      throw new CommandFailure([diagnostic('ADS8608', null, { path: shown, reason: exported })], exitCode.data);
    const path = resolve(context.cwd, out);
    try {
      await writeFileAtomically(path, exported.bytes);
    } catch (error) {
      throw new CommandFailure(
        [diagnostic('ADS9009', null, { path: out, reason: error instanceof Error ? error.message : String(error) })],
        exitCode.data,
      );
    }
    const { inputs, outputs, error, rows } = exported;
    if (context.json)
      context.out(
        `${JSON.stringify({ path: relative(context.cwd, path), version: versionText(service.current), inputs, outputs, rows, error }, null, 2)}\n`,
      );
    else if (!context.quiet) {
      context.out(say`wrote ${relative(context.cwd, path)} (${Math.ceil(exported.bytes.length / 1000).toLocaleString('en')} KB): ${service.current.model.plan.model} ${versionText(service.current)}
inputs: ${inputs.map(({ name }) => name).join(', ')}
outputs: ${outputs.map(({ name }) => name).join(', ')} (probabilities${service.current.calibrator === null ? '' : ', calibrated'}), output/logits
onnxruntime gives the server's probabilities on ${rows} rows to ${error.toPrecision(2)}
`);
    }
    return exitCode.fine;
  } finally {
    await service.close();
  }
}
