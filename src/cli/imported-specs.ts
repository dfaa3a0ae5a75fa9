/** Files that are only imported: the specs that import them are checked in their place. */
import { filesOnDisk } from '../api/parts.ts';
import { openProject } from '../api/project.ts';
import type { Context } from './context.ts';
import { configSpecs } from './spec-argument.ts';

/**
 * The specs, where a file without a model stands for those that import it: of the other specs, and of those of the config. One that nothing
 * imports stays, and is an error. Editors and hooks of git name the file that has changed, whatever it is.
 */
export async function importersOf(
  context: Context,
  specs: readonly string[],
  options: { readonly root?: string },
): Promise<readonly string[]> {
  const filesOf = async (spec: string) => {
    const opened = await openProject(spec, { cwd: context.cwd, ...options });
    // What can't be read is for the check to say.
    return opened.ok ? filesOnDisk(opened.value) : { isPart: false, paths: [] };
  };
  const files = new Map<string, Awaited<ReturnType<typeof filesOf>>>();
  for (const spec of specs) files.set(spec, await filesOf(spec));
  if ([...files.values()].every(({ isPart }) => !isPart)) return specs;
  for (const spec of configSpecs(context)) if (!files.has(spec)) files.set(spec, await filesOf(spec));
  return [
    ...new Set(
      specs.flatMap((spec) => {
        const [path] = files.get(spec)?.paths ?? [];
        if (path === undefined || files.get(spec)?.isPart !== true) return [spec];
        const found = [...files]
          .filter(([, other]) => !other.isPart && other.paths.includes(path))
          .map(([importer]) => importer);
        return found.length === 0 ? [spec] : found;
      }),
    ),
  ];
}
