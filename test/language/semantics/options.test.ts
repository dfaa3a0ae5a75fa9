/** The option tables as data: what docs and completion will read is what the checker does. */
import { describe, expect, test } from 'vitest';
import { describeType, optionTables, showDefault } from '../../../src/language/semantics/options/index.ts';

describe('every option', () => {
  test.each(optionTables.map((table) => [table.owner, table] as const))(
    'of %s has a type, a default and a line of docs',
    (_, { doc, options }) => {
      expect(doc).toMatch(/\.$|\)$/);
      for (const [name, option] of Object.entries(options)) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(option.doc, name).toMatch(/^[A-Z].*\.$|^\S.*[.)]$/);
        expect(describeType(option.type), name).not.toBe('');
        expect(showDefault(option), name).not.toMatch(/object|undefined|NaN/);
      }
    },
  );
});

test('the tables read as a page', () => {
  const page: string[] = [];
  for (const { owner, options } of optionTables) {
    page.push(owner);
    for (const [name, option] of Object.entries(options))
      page.push(`  ${name}${option.many ? ', …' : ''}: ${describeType(option.type)} = ${showDefault(option)}`);
  }
  expect(page.join('\n')).toMatchSnapshot();
});
