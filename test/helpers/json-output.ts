/** What a command prints with `--json`, held to the schemas that are published: grammar/schemas/output. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';

export const outputSchemasAt = resolve(import.meta.dirname, '../../grammar/schemas/output');
const FAILURE = 'diagnostics';

let validators: ReadonlyMap<string, ValidateFunction> | null = null;

/** By command; `diagnostics`: of every command that fails. */
export function outputValidators(): ReadonlyMap<string, ValidateFunction> {
  if (validators !== null) return validators;
  const ajv = new Ajv.default({ strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
  validators = new Map(
    readdirSync(outputSchemasAt).map((file) => [
      file.replace('.schema.json', ''),
      ajv.compile(JSON.parse(readFileSync(join(outputSchemasAt, file), 'utf8')) as object),
    ]),
  );
  return validators;
}

/** In words; null: it is as a schema says, or no JSON was asked for. */
export function jsonFault(
  argv: readonly string[],
  { code, out }: { readonly code: number; readonly out: string },
): string | null {
  // A layout of diagnostics is another question, and a spec on standard output is itself.
  if (!argv.includes('--json') || argv.some((word) => /^--(format|stdin)\b/.test(word)) || out === '') return null;
  const command = argv.find((word) => !word.startsWith('-')) ?? '';
  const all = outputValidators();
  const [own, failure] = [all.get(command), all.get(FAILURE)];
  if (own === undefined || failure === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(out);
  } catch (error) {
    return `no JSON: ${String(error)}\n${out.slice(0, 500)}`;
  }
  if (own(value)) return null;
  if (code !== 0 && failure(value)) return null;
  const { errors } =
    code !== 0 && typeof value === 'object' && value !== null && 'diagnostics' in value ? failure : own;
  return (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('\n');
}
