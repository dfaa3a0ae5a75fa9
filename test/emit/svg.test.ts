import { describe, expect, it } from 'vitest';
import { modelPicture } from '../../src/emit/svg/index.ts';
import { fitText, textWidth } from '../../src/emit/svg/text.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import type { CheckedModel } from '../../src/language/semantics/model.ts';
import { everything, group, model, number, signal, vocab } from '../helpers/checked.ts';

const draw = (checked: CheckedModel) => modelPicture(lower(checked, null).plan!);

/** The texts of a picture; fails unless every tag is closed and every bare `<` and `&` is mark-up. */
function textsOf(svg: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const match = /^<(\/?)([a-z]+)((?:\s[a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>|^[^<]+/.exec(rest);
    if (match === null) throw new Error(`not mark-up: ${rest.slice(0, 40)}`);
    const [whole, closing, name, , selfClosing] = match;
    rest = rest.slice(whole.length);
    if (name === undefined) {
      if (/&(?!#\d+;)/.test(whole)) throw new Error(`a bare & in ${whole}`);
      if (open.at(-1) === 'text')
        texts.push(whole.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
    } else if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else if (selfClosing !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  return texts;
}

describe('the picture', () => {
  it('names every signal, group, cross, tower and head, with widths and parameters', () => {
    const texts = textsOf(draw(everything()));
    for (const name of [
      'everything',
      'country',
      'hour',
      'bid',
      'vector',
      'pin',
      'attention_pins',
      'ad',
      'lists',
      'user',
      'affinity',
      'deep',
      'pairs',
      'standard',
      'shopping',
      'P(click)',
      'P(buy)',
      'bias',
      'shared bottom',
    ]) {
      expect(texts).toContain(name);
    }
    expect(texts).toContain('12 → 6 relu'); // bid 2, vector 6, pin 4
    expect(texts).toContain('user ∘ ad ∘ lists');
    expect(texts).toContain('dcn(user, affinity)');
    expect(texts).toContain('every group, cross and read: 62 → 8 → 6 · batch norm · relu · dropout 10 %');
    expect(texts).toContain('source standard · 5 · layer norm · swish');
  });

  it('of a baseline shows signals and heads', () => {
    const texts = textsOf(modelPicture(lowerBaseline(everything(), null, 'lr').plan!));
    expect(texts).toEqual(expect.arrayContaining(['country', 'bid', 'P(click)', 'P(buy)']));
  });

  it('is 1200 wide whatever is in it, and forty signals have their names whole', () => {
    const names = Array.from({ length: 40 }, (_, i) => `historical_rate_of_signal_${i}`);
    const svg = draw(
      model({
        signals: names.map((name) => number(name)),
        groups: [0, 1, 2, 3].map((g) =>
          group(
            `g${g}`,
            names.filter((_, i) => i % 4 === g),
            8,
          ),
        ),
      }),
    );
    expect(svg).toContain('viewBox="0 0 1200 ');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(names));
    for (const [, x] of svg.matchAll(/ x="(-?[\d.]+)"/g)) expect(Number(x) >= 0 && Number(x) <= 1200).toBe(true);
  });

  it('stays finite with a thousand signals in one group', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `s${i}`);
    const svg = draw(model({ signals: names.map((name) => number(name)), groups: [group('g', names, 8)] }));
    expect(textsOf(svg)).toContain('and 940 more');
    expect(svg.length).toBeLessThan(60_000);
  });

  it('escapes names, and shows as a replacement what XML cannot hold', () => {
    const odd = ['</text><script>alert(1)</script>', 'a&b', '"quoted"', 'nul\u0000', '\ud800', 'line\nbreak'];
    const texts = textsOf(
      draw(
        model({
          doc: '</svg>',
          vocabs: odd.map((name) => vocab(`signal.${name}`, 'hash', 5, 2)),
          signals: odd.map((name) => signal(name, { vocab: `signal.${name}` })),
          groups: [group(odd[0]!, odd, 4)],
        }),
      ),
    );
    expect(texts).toEqual(expect.arrayContaining(['</svg>', 'a&b', '"quoted"', 'nul\ufffd', '\ufffd', 'line break']));
  });
});

describe('fitting text', () => {
  it('cuts to a width, by characters rather than by halves of them', () => {
    expect(fitText('short', 12, 100)).toBe('short');
    const cut = fitText('a very long name of a signal', 12, 60);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
    expect(fitText('🧪🧪🧪🧪', 12, 30)).toMatch(/^(🧪)*…$/u);
  });
});
