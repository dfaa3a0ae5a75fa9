/** `exportOnnx`: one ONNX file of what would be served. */
import { resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { type Exported as OnnxFile, exportVersion } from '../serve/export-onnx.ts';
import { Service } from '../serve/hot-swap.ts';
import { versionText } from '../serve/served-version.ts';
import { writeFileAtomically } from '../files/durable.ts';
import { type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, unwrap } from './refusal.ts';
import { requiredSignatures, type SignatureOptions } from './signatures.ts';
import { given, path as aPath } from './option-kinds.ts';
import { exportOptions } from './options.ts';

export interface ExportOptions extends CallOptions, SignatureOptions {
  /** File to write. Default `model.onnx`. */
  readonly out?: string;
}

export interface Exported {
  /** Absolute path of the file. */
  readonly path: string;
  readonly bytes: number;
  readonly model: string;
  /** What was exported, as answers of a server name it. */
  readonly version: string;
  /** Whether a calibrator is inside. */
  readonly calibrated: boolean;
  readonly inputs: OnnxFile['inputs'];
  readonly outputs: OnnxFile['outputs'];
  /** Rows that onnxruntime was tried on, and the largest difference of its probabilities to the server's. */
  readonly rows: number;
  readonly error: number;
}

export function exportOnnx(path: string, options: ExportOptions = {}): Promise<Outcome<Exported>> {
  return outcomeOf(given(options, exportOptions, { path: [path, aPath] }), async (call) => {
    const { out = 'model.onnx' } = options;
    const { service, warnings } = unwrap(
      await Service.open(resolve(call.cwd, path), path, {
        capacity: 64,
        threads: 1,
        maxList: 1,
        maxWaiting: 1,
        timeout: 1000,
        floatTables: true,
        required: requiredSignatures(call, options),
      }),
    );
    try {
      call.note(warnings);
      const exported = await exportVersion(service.current);
      if (typeof exported === 'string')
        throw new Refusal([diagnostic('ADS8608', null, { path, reason: exported })], 'data');
      call.refuseAborted();
      const file = resolve(call.cwd, out);
      try {
        await writeFileAtomically(file, exported.bytes);
      } catch (error) {
        throw notWritten(out, error);
      }
      const { inputs, outputs, rows, error } = exported;
      const { model, calibrator } = service.current;
      return {
        path: file,
        bytes: exported.bytes.length,
        model: model.plan.model,
        version: versionText(service.current),
        calibrated: calibrator !== null,
        inputs,
        outputs,
        rows,
        error,
      };
    } finally {
      await service.close();
    }
  });
}
