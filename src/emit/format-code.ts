/** Formats generated code with prettier's standalone build: no files are looked up, so the same code gives the same bytes anywhere. */
import type { Plugin } from 'prettier';

const parsers = { javascript: 'babel', typescript: 'typescript', json: 'json' } as const;

export async function formatCode(code: string, language: keyof typeof parsers): Promise<string> {
  const [{ format }, babel, estree, typescript] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree'),
    import('prettier/plugins/typescript'),
  ]);
  // Modules, which prettier takes as plugins too.
  const plugins = [babel, estree, typescript] as unknown as Plugin[];
  return format(code, { parser: parsers[language], plugins, printWidth: 100, singleQuote: true });
}
