/** What commands that take a spec have in common. */
import { resolve } from 'node:path';
import type { Context } from './context.ts';

/** What is watched of a spec even where it could not be read. */
export function specPaths(context: Context, spec: string): string[] {
  const path = resolve(context.cwd, spec);
  return [path, path.replace(/(\.ads)?$/, '.lock.json')];
}

export function rootOf({ root }: Record<string, unknown>): { readonly root?: string } {
  return typeof root === 'string' ? { root } : {};
}
