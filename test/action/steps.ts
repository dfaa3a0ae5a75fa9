/** The steps of a composite action as its file has them: the part of YAML that is written there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Defaults of the inputs. */
export function inputsOf(action: string): Record<string, string> {
  const text = readFileSync(join(action, 'action.yml'), 'utf8');
  const part = /^inputs:\n((?: .*\n)+)/m.exec(text)![1]!;
  return Object.fromEntries(
    Array.from(part.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n)+)/gm), ([, name, body]) => [
      name!,
      /^ {4}default: (.*)$/m.exec(body!)![1]!.replace(/^'(.*)'$/, '$1'),
    ]),
  );
}

export interface Step {
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

/** Steps that run a command, with the values of inputs in their variables. */
export function stepsOf(action: string, inputs: Readonly<Record<string, string>>): Step[] {
  const text = readFileSync(join(action, 'action.yml'), 'utf8');
  const given: Record<string, string> = { ...inputsOf(action), ...inputs };
  for (const name of Object.keys(inputs))
    if (!Object.hasOwn(inputsOf(action), name)) throw new Error(`no input ${name}`);
  const steps = text.slice(text.indexOf('\n  steps:\n')).split(/^ {4}- /m);
  return steps.flatMap((step) => {
    const run = /^ {6}run: (.*)$/m.exec(step)?.[1];
    if (run === undefined) return [];
    const env = Array.from(step.matchAll(/^ {8}(\w+): \$\{\{ inputs\.([\w-]+) \}\}$/gm), ([, variable, input]) => [
      variable!,
      given[input!]!,
    ]);
    return [{ env: Object.fromEntries(env) as Record<string, string>, run }];
  });
}
