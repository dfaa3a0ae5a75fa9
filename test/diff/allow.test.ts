/** `allow … until …`: what `adsc diff --fail` passes over, until when, and who says that a day is past. */
import { describe, expect, it } from 'vitest';
import { check, compile, diff, type Outcome } from '../../src/index.ts';
import { changeWord, changeWords } from '../../src/ir/change-kinds.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { adsc, folder, write } from '../helpers/command.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { valueOf } from '../helpers/outcome.ts';

const spec = `model m
signal a : onehot(5) { embed 2 }
group g { a } -> 4
tower all { layers 4 }
head click on clicked
head buy on bought
train { batch 64  epochs 1 }
`;
const without = spec.replace('head click on clicked\n', '');
const allow = (day: string) => `allow head_removed click until ${day} "buyers moved to buy"\n`;
/** Of the afternoon, in UTC. */
const at = (day: string) => Date.parse(`${day}T15:00:00Z`);

const codes = (outcome: Outcome<unknown>) => outcome.diagnostics.map(({ code }) => code);

async function compared(next: string, now: number) {
  const dir = folder({ 'old.ads': spec, 'new.ads': next });
  return diff('old.ads', 'new.ads', { cwd: dir, now });
}

describe('allow', () => {
  // 2027-01-20 is 30 days after 2026-12-21.
  it.each([
    ['30 days ahead', '2026-12-21', [], true],
    ['31 days ahead', '2026-12-20', ['ADS9047'], false],
    ['on its day', '2027-01-20', [], true],
    ['a day later', '2027-01-21', ['ADS9046'], false],
  ] as const)('%s', async (_, today, expected, counts) => {
    const outcome = await compared(without + allow('2027-01-20'), at(today));
    expect(codes(outcome)).toEqual(expected);
    expect(valueOf(outcome).changes.map(({ serving, allowed }) => [serving, allowed])).toEqual([
      ['breaking', counts ? { until: '2027-01-20', reason: 'buyers moved to buy' } : null],
    ]);
    const dir = folder({ 'model.ads': without + allow('2027-01-20') });
    const checked = await check('model.ads', { cwd: dir, now: at(today) });
    expect([checked.ok, codes(checked)]).toEqual([counts, expected]);
  });

  it('no build depends on the day, or has the exception in it', async () => {
    const dir = folder({ 'model.ads': without + allow('2001-01-20') });
    expect((await compile('model.ads', { cwd: dir, out: 'a', assume: true })).ok).toBe(true);
    const plan = (text: string) =>
      planSpec(memoryHost({ 'm.ads': text }), 'm.ads', null, { assume: true, members: false }).plan;
    expect(plan(without + allow('2001-01-20'))).toEqual(plan(without));
  });

  it('is for one kind of change and one name; what is for none is a warning', async () => {
    const now = at('2027-01-01');
    for (const other of [
      allow('2027-01-20').replace('click', 'buy'),
      allow('2027-01-20').replace('head_removed', 'head_changed'),
      allow('2027-01-20').replace(' click', ''),
    ]) {
      const outcome = await compared(without + other, now);
      expect(codes(outcome)).toEqual(['ADS9048']);
      expect(valueOf(outcome).changes[0]!.allowed).toBeNull();
    }
    // Of what there is but one there is no name; of what is renamed either name counts.
    const model = await compared(
      `${spec.replace('model m', 'model n')}allow model_changed until 2027-01-20 "url"`,
      now,
    );
    expect([codes(model), valueOf(model).changes[0]!.allowed?.reason]).toEqual([[], 'url']);
    for (const name of ['tap', 'click']) {
      const renamed = spec.replace('head click', 'head tap was click');
      const found = await compared(`${renamed}allow head_renamed ${name} until 2027-01-20 "said so"`, now);
      expect([codes(found), valueOf(found).changes[0]!.allowed?.reason]).toEqual([[], 'said so']);
    }
  });

  it('exceptions of the old side are over', async () => {
    const dir = folder({ 'old.ads': spec + allow('2027-01-20'), 'new.ads': without });
    const outcome = await diff('old.ads', 'new.ads', { cwd: dir, now: at('2027-01-01') });
    expect([codes(outcome), valueOf(outcome).changes[0]!.allowed]).toEqual([[], null]);
  });

  it('what is wrong about it is said, and a word that is nearly one is mended', async () => {
    const wrong = async (line: string) => {
      const found = await check('model.ads', {
        cwd: folder({ 'model.ads': `${spec}${line}\n` }),
        now: at('2027-01-01'),
      });
      return found.diagnostics.map(({ code, fix }) => `${code} ${fix?.edits[0]?.newText ?? ''}`.trim());
    };
    expect(await wrong('allow head_removd click until 2027-01-20 "x"')).toEqual(['ADS2001 head_removed']);
    expect(await wrong('allow model_removed until 2027-01-20 "x"')).toHaveLength(1);
    expect(await wrong('allow head_removed click until 2027-02-29 "x"')).toEqual(['ADS5024']);
    expect(await wrong('allow head_removed click until 2027-01-20 " "')).toEqual(['ADS5025']);
    expect(await wrong('allow head_removed click until 2027-01-20')).toEqual(['ADS1001']);
    expect(await wrong('allow head_removed click until soon "x"')).toEqual(['ADS1001']);
    expect(await wrong('allow head_removed click "x"')).toEqual(['ADS1001']);
    expect(await wrong('allow until 2027-01-20 "x"')).toEqual(['ADS1001']);
    expect(await wrong(`${allow('2027-01-20')}${allow('2027-01-21')}`)).toEqual(['ADS2002']);
    expect(await wrong('variant v {\n  allow head_removed click until 2027-01-20 "x"\n}')).toEqual(['ADS1013']);
  });

  it('every word is a change that there may be', () => {
    expect(new Set(changeWords).size).toBe(changeWords.length);
    expect(changeWords).toContain(changeWord('head', 'removed'));
    expect(changeWords).not.toContain('model_removed');
  });
});

describe('adsc diff with exceptions', () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const dir = folder({
    'old.ads': spec,
    'allowed.ads': without + allow(day(20)),
    'late.ads': without + allow('2020-01-01'),
    'idle.ads': spec + allow(day(20)),
    'partly.ads': `${without.replace('on bought', 'on paid')}${allow(day(20))}`,
  });

  it.each([
    ['allowed.ads', 0],
    ['late.ads', 1],
    ['idle.ads', 0],
    ['partly.ads', 1],
  ])('--fail any of %s ends with %d', async (next, code) => {
    expect((await adsc(dir, ['diff', 'old.ads', next, '--fail', 'breaking'])).code).toBe(code);
    expect((await adsc(dir, ['diff', 'old.ads', next])).code).toBe(0);
  });

  it('a change that fails is allowed by the line that is printed', async () => {
    const bare = folder({ 'old.ads': spec, 'new.ads': without });
    const asked = ['diff', 'old.ads', 'new.ads', '--fail', 'breaking'];
    const { code, err } = await adsc(bare, asked);
    expect([code, err]).toEqual([1, expect.stringContaining('--fail breaking: 1 change fails; ')]);
    const line = /allow \w+ \w+ until YYYY-MM-DD ".*"/.exec(err)![0];
    write(bare, { 'new.ads': `${without}${line.replace('YYYY-MM-DD', day(20))}\n` });
    expect(await adsc(bare, asked)).toMatchObject({ code: 0, err: '' });
  });

  it('an exception that is past fails a comparison without a change', async () => {
    const idle = folder({ 'old.ads': spec, 'new.ads': spec + allow('2020-01-01') });
    const { code, err } = await adsc(idle, ['diff', 'old.ads', 'new.ads', '--fail', 'breaking']);
    expect([code, err]).toEqual([1, expect.stringContaining('ADS9046')]);
  });

  it('every format says that it is allowed, until when and why', async () => {
    const shown = async (format: string) =>
      (await adsc(dir, ['diff', 'old.ads', 'allowed.ads', '--format', format])).out;
    for (const format of ['pretty', 'json', 'github', 'sarif', 'markdown']) {
      const text = await shown(format);
      expect(text, format).toContain(day(20));
      expect(text, format).toContain('buyers moved to buy');
    }
    expect(await shown('pretty')).toContain('1 change, allowed; serving: breaking');
    expect(await shown('github')).toContain('::warning');
    expect(await shown('github')).not.toContain('::error');
  });

  it('a reason can not break out of a table or of a terminal', async () => {
    const odd = folder({
      'old.ads': spec,
      'new.ads': `${without}allow head_removed click until ${day(3)} "a | b <img src=x> \\u001b[31m @team #12"\n`,
    });
    const { out } = await adsc(odd, ['diff', 'old.ads', 'new.ads', '--format', 'markdown']);
    expect(out).toContain(String.raw`a \| b &lt;img src=x&gt;`);
    // Neither @team nor #12 is one to GitHub, which looks for them in the page that Markdown has become.
    expect(out).toContain('@&#8203;team #&#8203;12');
    expect(out).not.toMatch(/@\w|(?<!&)#\w/);
    expect(out).not.toContain('\u001b');
    expect((await adsc(odd, ['diff', 'old.ads', 'new.ads'])).out).not.toContain('\u001b');
  });
});
