/** Imports a build's own features/transforms.js from its text: what runs is what was written, and checked, to the byte. */
import type { TransformsModule } from '../runtime/types.ts';

/** @param transforms features/transforms.js. @param runtime features/runtime.js. */
export async function importTransforms(transforms: string, runtime: string): Promise<TransformsModule> {
  const runtimeUrl = moduleUrl(runtime);
  // A module without a place of its own has no neighbours: the one that it imports is named in full.
  const url = moduleUrl(transforms.replace(/(from ['"])\.\/runtime\.js(['"])/, (_, from: string, end: string) => `${from}${runtimeUrl}${end}`));
  try {
    return (await import(/* @vite-ignore */ url)) as TransformsModule;
  } finally {
    for (const each of [runtimeUrl, url]) URL.revokeObjectURL(each);
  }
}

function moduleUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
