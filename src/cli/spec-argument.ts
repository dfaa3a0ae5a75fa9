/** What commands that take a spec have in common. */
import { relative, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { CommandFailure, type Context } from './context.ts';
import { exitCode } from './exit-codes.ts';

/** What is watched of a spec even where it could not be read. */
export function specPaths(context: Context, spec: string): string[] {
  const path = resolve(context.cwd, spec);
  return [path, path.replace(/(\.ads)?$/, '.lock.json')];
}

export function rootOf({ root }: Record<string, unknown>): { readonly root?: string } {
  return typeof root === 'string' ? { root } : {};
}

/** The specs of the command line, or else those of the config. */
export function specsOf(context: Context, args: readonly string[]): readonly string[] {
  if (args.length > 0) return args;
  const specs = configSpecs(context);
  if (specs.length > 0) return specs;
  throw new CommandFailure(
    [
      diagnostic(
        'ADS9002',
        null,
        { message: "no spec is named, and no config has 'specs'" },
        { hint: 'name the .ads files' },
      ),
    ],
    exitCode.usage,
  );
}

/** Those of the config, as one would type them. */
export function configSpecs({ cwd, config }: Context): string[] {
  return (config?.specs ?? []).map((path) => relative(cwd, path) || path);
}
