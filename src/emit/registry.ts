/** Every target, in the order in which they run. Writing another target is writing its folder and a line here. */
import { sortDiagnostics, type Diagnostic } from '../diagnostics/index.ts';
import type { Plan } from '../ir/plan.ts';
import { calibrationTarget } from './calibration-config.ts';
import { contractTarget } from './contract/index.ts';
import { clientTarget } from './client/index.ts';
import { MANIFEST_FILE, manifestText } from './manifest.ts';
import { onnxTarget } from './onnx/index.ts';
import { planTarget, vocabTarget } from './plan-files.ts';
import { sparkTarget } from './spark/index.ts';
import { svgTarget } from './svg/index.ts';
import type { EmitContext, Target } from './target.ts';
import { tfjsTarget } from './tfjs/index.ts';
import { torchrecTarget } from './torchrec/index.ts';
import { transformsTarget } from './transforms/index.ts';

export const targets: readonly Target[] = [
  planTarget,
  vocabTarget,
  transformsTarget,
  tfjsTarget,
  onnxTarget,
  calibrationTarget,
  contractTarget,
  clientTarget,
  svgTarget,
];

/** Targets that a build has only where they are asked for, by name: each writes into the folder of its name, and a trained bundle has none of them. */
export const optionalTargets: readonly Target[] = [sparkTarget, torchrecTarget];

export interface Build {
  /** Sorted by path, the manifest among them; empty where an error was reported. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs targets over a plan and writes the manifest of what they made. */
export async function emitBuild(plan: Plan, context: EmitContext, chosen: readonly Target[] = targets): Promise<Build> {
  const files = new Map<string, string | Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const target of chosen) {
    const emitted = await target.emit(plan, context);
    diagnostics.push(...emitted.diagnostics);
    for (const [path, content] of emitted.files) {
      if (files.has(path)) throw new Error(`two targets write ${path}`);
      files.set(path, content);
    }
  }
  if (diagnostics.some((d) => d.severity === 'error'))
    return { files: new Map(), diagnostics: sortDiagnostics(diagnostics) };
  files.set(MANIFEST_FILE, manifestText(plan, files));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files: sorted, diagnostics: sortDiagnostics(diagnostics) };
}
