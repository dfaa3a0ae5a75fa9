/** JSON Schemas of every artifact, and their validators as plain code (no ajv at run time). */
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import {
  calibrationSchema,
  calibratorSchema,
  contractsSchema,
  goldenSchema,
  lockSchema,
  manifestSchema,
} from './schemas/artifacts.ts';
import { configSchema } from './schemas/config.ts';
import { outputSchemas } from './schemas/outputs/index.ts';
import type { Schema } from './schemas/dsl.ts';
import { planSchema } from './schemas/plan.ts';

const root = join(import.meta.dirname, '..');
const schemas = {
  plan: planSchema,
  lock: lockSchema,
  calibration: calibrationSchema,
  manifest: manifestSchema,
  golden: goldenSchema,
  calibrator: calibratorSchema,
  contracts: contractsSchema,
};

/** Root-relative path to content. */
export function generateSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas))
    files.set(`grammar/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  files.set('src/ir/validators.generated.ts', validators(schemas));
  for (const [name, schema] of Object.entries(outputSchemas))
    files.set(`grammar/schemas/output/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  // Read by people, who want to hear of every mistake at once.
  files.set('grammar/schemas/config.schema.json', `${JSON.stringify(configSchema, null, 2)}\n`);
  files.set('src/config/validator.generated.ts', validators({ config: configSchema }, true));
  return files;
}

function validators(schemas: Readonly<Record<string, Schema>>, allErrors = false): string {
  const ajv = new Ajv.default({
    schemas: Object.entries(schemas).map(([name, schema]) => ({ ...schema, $id: name })),
    code: { source: true, esm: true, optimize: 2 },
    allErrors,
    // The names that there are, for 'did you mean'.
    verbose: allErrors,
    discriminator: true,
    // A definition is one function, wherever it is used: a fifth less code.
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  });
  const code = standaloneCode.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  if (/\brequire\(/.test(code)) throw new Error('a validator needs ajv at run time');
  // Half a megabyte otherwise, most of it white space and copies of the schemas that nothing reads.
  const small = transformSync(code, {
    minify: true,
    format: 'esm',
    treeShaking: true,
    target: 'es2022',
    lineLimit: 160,
  }).code;
  return `// Generated from scripts/schemas by scripts/generate.ts; do not edit.\n// @ts-nocheck\n${small}`;
}

export { root };
