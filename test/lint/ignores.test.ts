/** `// adsc-ignore CODE reason`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { format } from '../../src/language/syntax/printer.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { SourceFile } from '../../src/text/source.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const head = 'model shop\ndata rows from "rows.csv" { time at }\n';
const tail =
  'group ad { shop_id } -> 8\nhead click on clicked\ncalibration platt { every 1h }\ntrain { holdout last(1d) }\n';
const spec = (comment: string, signal = 'signal shop_id : continuous') => `${head}${comment}${signal}\n${tail}`;

test('silences a modelling rule, and not another one', async () => {
  const dir = folder({ 'a.ads': spec('// adsc-ignore ADS6114 the ids are years\n// and so on\n') });
  expect((await fine(dir, 'lint', 'a.ads')).err).toBe('a.ads: nothing to say\n');
  const other = folder({ 'a.ads': spec('// adsc-ignore ADS6115 the ids are years\n') });
  const { err } = await fine(other, 'lint', 'a.ads');
  expect(err).toContain('ADS6114');
  expect(err).toContain('warning[ADS6202]: nothing on the next line makes the warning ADS6115');
});

test('an ignore of a rule is no matter of check', async () => {
  const dir = folder({ 'a.ads': spec('// adsc-ignore ADS6115 the ids are years\n') });
  expect((await fine(dir, 'check', 'a.ads')).err).toBe('a.ads: no errors\n');
});

test('silences a warning of the checker; one that is for nothing goes by --fix', async () => {
  const unused = 'signal later : onehot\n';
  const dir = folder({ 'a.ads': spec(`// adsc-ignore ADS4016 for the next version\n${unused}`) });
  expect((await fine(dir, 'check', 'a.ads')).err).toBe('a.ads: no errors\n');
  expect((await adsc(dir, ['compile', 'a.ads', '--assume'])).err).not.toContain('ADS4016');
  const stale = folder({ 'a.ads': spec('// adsc-ignore ADS4016 for the next version\n') });
  expect((await fine(stale, 'check', 'a.ads')).err).toContain('ADS6202');
  await fine(stale, 'check', '--fix', 'a.ads');
  expect(readFileSync(join(stale, 'a.ads'), 'utf8')).toBe(spec(''));
});

test('needs a reason, a code that there is, and a warning', async () => {
  const dir = folder({ 'a.ads': spec('// adsc-ignore ADS6114\n') });
  const { err } = await fine(dir, 'lint', 'a.ads');
  expect(err).toContain('ADS6201');
  expect(err).toContain('ADS6114');
  const error = folder({ 'a.ads': spec('// adsc-ignore ADS2001 I know\n', 'signal shop_id : nothing') });
  const wrong = await adsc(error, ['check', 'a.ads']);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain("'adsc-ignore' names ADS2001, which is an error");
});

test('the formatter leaves it where it is', () => {
  const text = spec('// adsc-ignore ADS6114 the ids are years\n', 'signal   shop_id:continuous');
  const source = new SourceFile('a.ads', text);
  expect(format(parse(source).tree, source)).toContain(
    '// adsc-ignore ADS6114 the ids are years\nsignal shop_id : continuous\n',
  );
});
