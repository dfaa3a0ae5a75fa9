/** Targets that are npm packages of the project: loaded where the user names them, and held to what a target may do. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { optionalTargets } from '../emit/registry.ts';
import { type EmitContext, type ExternalTarget, noOptions, spanOf, type Target, TARGET_API } from '../emit/target.ts';
import { isLocal } from '../emit/write.ts';
import type { Plan } from '../ir/plan.ts';
import { Refusal } from './refusal.ts';

export type TargetOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Resolved from the project root alone. Their code is run, so none is looked for: only those that somebody names. */
export async function loadTargets(
  root: string,
  packages: readonly string[],
  options: TargetOptions,
): Promise<Target[]> {
  const loaded: Target[] = [];
  for (const name of new Set(packages)) {
    const target = await loadTarget(root, name, Object.hasOwn(options, name) ? options[name]! : {});
    if (loaded.some((other) => other.name === target.name))
      throw new Refusal(
        [diagnostic('ADS7023', null, { target: name, reason: `another one is called ${target.name} too` })],
        'usage',
      );
    loaded.push(target);
  }
  return loaded;
}

async function loadTarget(root: string, name: string, options: Readonly<Record<string, unknown>>): Promise<Target> {
  const refuse = (reason: string, hint: string | null = null) =>
    new Refusal([diagnostic('ADS7023', null, { target: name, reason }, { hint })], 'usage');
  // A package, and no path: what is installed, under the name that it has there.
  if (!/^(@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/.test(name)) throw refuse('that is no name of a package');
  let exported: unknown;
  try {
    const path = createRequire(join(root, 'package.json')).resolve(name);
    exported = ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (error) {
    const own = optionalTargets.map((target) => target.name).join(', ');
    throw refuse(
      firstLine(error),
      `adsc itself has ${own}; any other target is a package that is installed in the project`,
    );
  }
  if (!isTarget(exported)) throw refuse('its default export is no object with `api`, `name` and `emit`');
  const { name: folder } = exported;
  const api: number = exported.api;
  if (api !== TARGET_API) throw refuse(`it is for version ${api} of targets, and this adsc has version ${TARGET_API}`);
  if (!/^[a-z][a-z\d-]*$/.test(folder))
    throw refuse('its name, which is its folder in the build, is not of a-z, 0-9 and -');
  const target = exported;
  return {
    name: folder,
    optionsSchema: noOptions,
    emit: async (plan, context) => {
      const failed = (reason: string) => [diagnostic('ADS7024', spanOf(context, 'model'), { target: name, reason })];
      try {
        return await emitted(target, folder, plan, context, options, failed);
      } catch (error) {
        return { files: new Map(), diagnostics: failed(firstLine(error)) };
      }
    },
  };
}

async function emitted(
  target: ExternalTarget,
  folder: string,
  plan: Plan,
  context: EmitContext,
  options: Readonly<Record<string, unknown>>,
  failed: (reason: string) => Diagnostic[],
): Promise<{ files: Map<string, string | Uint8Array>; diagnostics: Diagnostic[] }> {
  const { vocabTexts } = context;
  // Copies: the build of adsc itself is made of the same objects.
  const { files, problems = [] } = await target.emit({
    plan: structuredClone(plan),
    vocabularies: new Map(vocabTexts),
    options,
  });
  const diagnostics = problems.flatMap((problem) => failed(problem));
  const found = new Map<string, string | Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    if (!isLocal(path)) diagnostics.push(...failed(`the path ${JSON.stringify(path)} is not one inside of its folder`));
    else if (typeof content !== 'string' && !(content instanceof Uint8Array))
      diagnostics.push(...failed(`${path} is neither a text nor bytes`));
    else found.set(`targets/${folder}/${path}`, content);
  }
  return { files: diagnostics.length > 0 ? new Map() : found, diagnostics };
}

function isTarget(value: unknown): value is ExternalTarget {
  return (
    typeof value === 'object' &&
    value !== null &&
    'api' in value &&
    'name' in value &&
    typeof value.name === 'string' &&
    'emit' in value &&
    typeof value.emit === 'function'
  );
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return line;
}
