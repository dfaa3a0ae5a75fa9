/** Imports a build's own features/transforms.js: what trains and scores here is what `adsc compile` writes, to the byte. */
import type { TransformsModule } from '../../runtime/types.ts';
import type { BuildFiles } from '../protocol.ts';

export async function importTransforms(files: BuildFiles): Promise<TransformsModule> {
  const runtime = moduleUrl(textOf(files, 'features/runtime.js'));
  // A module without a place of its own has no neighbours: the one that it imports is named in full.
  const transforms = moduleUrl(textOf(files, 'features/transforms.js').replace(/(from ')\.\/runtime\.js'/, (_, from: string) => `${from}${runtime}'`));
  try {
    return (await import(transforms)) as TransformsModule;
  } finally {
    for (const url of [runtime, transforms]) URL.revokeObjectURL(url);
  }
}

function textOf(files: BuildFiles, path: string): string {
  const content = files.find(([other]) => other === path)?.[1];
  if (typeof content !== 'string') throw new Error(`the build has no ${path}`);
  return content;
}

function moduleUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
