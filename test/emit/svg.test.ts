import { describe, expect, it } from 'vitest';
import { modelPicture } from '../../src/emit/svg/index.ts';
import { contentOf } from '../../src/emit/svg/content.ts';
import { pageOf, WIDE } from '../../src/emit/svg/page.ts';
import { layOut } from '../../src/emit/svg/upper.ts';
import { fitText, textWidth } from '../../src/emit/svg/text.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import type { CheckedModel } from '../../src/language/semantics/model.ts';
import { cross, everything, group, model, number, signal, span, vocab } from '../helpers/checked.ts';

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
  it('shows experts by what they are of, how many gates there are, and whose', () => {
    const whole = everything();
    const experts = { shared: 2, source: 1, head: 1, levels: 2, gate: 'head', span } as const;
    const texts = textsOf(
      draw({
        ...whole,
        bottom: { ...whole.bottom, layers: [8], ensemble: null, experts },
        towers: whole.towers.map((tower) => ({ ...tower, layers: [] })),
      }),
    );
    // Two levels of 2 shared ones, one a source and one a head; between them a gate for each source over all, and one for each source's and
    // each head's own stream; above them one a source and head.
    expect(texts).toContain('12 experts on 2 levels, mixed by 10 gates');
    for (const name of ['shared × 2', 'standard × 1', 'click × 1'])
      expect(texts.filter((text) => text === name)).toHaveLength(2);
    expect(texts.filter((text) => text.includes('2 gates over experts, a head each'))).toHaveLength(2);
  });

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
    expect(texts).toContain('dcn(user, ad)');
    // By hand: two layers, each 12 × 3 and 3 × 12 weights and 12 biases; the card is as narrow as twelve units.
    expect(texts).toContainEqual(expect.stringMatching(/^2 layers · rank 3 · 168/));
    expect(texts).toContain('masknet(user, ad)');
    expect(texts).toContain('senet(user, ad, lists)');
    expect(texts).toContain('every group, cross and read: 95 → 8 → 6 · batch norm · relu · dropout 10 %');
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

  it('narrow, has a group below the other, in text that a telephone shows readable', () => {
    const { plan } = lower(everything(), null);
    const svg = modelPicture(plan!, { shape: 'narrow' });
    const [, width] = /viewBox="0 0 (\d+) /.exec(svg)!;
    // 366 pixels are what a telephone of 390 leaves; the smallest text is 10.5 units high.
    expect((366 / Number(width)) * 10.5).toBeGreaterThan(9);
    for (const name of ['everything', 'country', 'hour', 'bid']) expect(textsOf(svg)).toContain(name);
    const boxes = [...svg.matchAll(/<rect [^>]*x="(-?[\d.]+)" y="(-?[\d.]+)" width="(-?[\d.]+)"/g)];
    for (const [, x, , own] of boxes) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(own)).toBeLessThanOrEqual(Number(width));
    }
  });

  it('narrow, is as wide as the edges past its boxes need', () => {
    const names = Array.from({ length: 120 }, (_, i) => `s${i}`);
    const groups = Array.from({ length: 30 }, (_, g) => group(`g${g}`, names.slice(4 * g, 4 * g + 4), 8));
    const crosses = Array.from({ length: 29 }, (_, c) => cross(`c${c}`, 'product', [`group.g${c}`, 'group.g29'], 8));
    const checked = model({ signals: names.map((name) => number(name)), groups, crosses });
    const svg = modelPicture(lower(checked, null).plan!, { shape: 'narrow' });
    const [, width] = /viewBox="0 0 (\d+) /.exec(svg)!;
    expect(Number(width)).toBeGreaterThan(420);
    expect(Number(width)).toBeLessThanOrEqual(1200);
    expect(svg).not.toMatch(/ (?:x|y|width|height)="-|NaN|Infinity/);
  });

  it('stays finite with a thousand signals in one group', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `s${i}`);
    const svg = draw(model({ signals: names.map((name) => number(name)), groups: [group('g', names, 8)] }));
    expect(textsOf(svg)).toContain('and 940 more');
    expect(svg.length).toBeLessThan(60_000);
  });

  it('shows of more than sixty signals a mark each, with the name as its tooltip, and how many of which kind', () => {
    const names = Array.from({ length: 61 }, (_, i) => `rate_${i}`);
    const many = (count: number) =>
      draw(
        model({
          signals: names.slice(0, count).map((name) => number(name)),
          groups: [group('g', names.slice(0, 30), 8), group('h', names.slice(30, count), 8)],
        }),
      );
    expect(textsOf(many(60))).toContain('rate_7');
    const svg = many(61);
    expect(textsOf(svg)).not.toContain('rate_7');
    expect(textsOf(svg)).toContain('31 signals: 31 numbers');
    for (const name of names) expect(svg).toMatch(new RegExp(`data-of="signal.${name}"[^>]*>\\s*<title>${name}: `));
  });

  it.each([
    ['wide', WIDE],
    ['narrow', 760],
  ])(
    '%s, draws each edge clear of all boxes but its own two, and no two of different sources on each other',
    (_, width) => {
      const names = Array.from({ length: 60 }, (_, i) => `s${i}`);
      const groups = Array.from({ length: 12 }, (_, g) =>
        group(
          `g${g}`,
          names.filter((_, i) => i % 12 === g),
          8,
        ),
      );
      const crosses = Array.from({ length: 9 }, (_, c) =>
        cross(`c${c}`, 'product', [...new Set([`group.g${c}`, `group.g${(c * 5 + 3) % 12}`, `group.g${11 - c}`])], 8),
      );
      const { boxes, routes } = layOut(
        contentOf(lower(model({ signals: names.map((name) => number(name)), groups, crosses }), null).plan!),
        100,
        pageOf(width),
      );
      expect(routes.length).toBeGreaterThan(20);
      const stretches = routes.flatMap(({ from, to, points }) =>
        points.slice(1).map((end, i) => ({ from, to, a: points[i]!, b: end })),
      );
      const within = (low: number, x: number, high: number) => x > low + 0.5 && x < high - 0.5;
      const overlaps = (a: number, b: number, c: number, d: number) =>
        Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 0.5;
      for (const { a, b } of stretches) {
        expect(a.x === b.x || a.y === b.y).toBe(true);
        for (const box of boxes.values()) {
          const behind =
            a.x === b.x
              ? within(box.x, a.x, box.x + box.width) && overlaps(a.y, b.y, box.y, box.y + box.height)
              : within(box.y, a.y, box.y + box.height) && overlaps(a.x, b.x, box.x, box.x + box.width);
          expect(behind).toBe(false);
        }
      }
      for (const [i, one] of stretches.entries())
        for (const other of stretches.slice(i + 1)) {
          if (one.from === other.from) continue;
          const upright = one.a.x === one.b.x && other.a.x === other.b.x && Math.abs(one.a.x - other.a.x) < 1;
          const level = one.a.y === one.b.y && other.a.y === other.b.y && Math.abs(one.a.y - other.a.y) < 1;
          if (upright) expect(overlaps(one.a.y, one.b.y, other.a.y, other.b.y)).toBe(false);
          if (level) expect(overlaps(one.a.x, one.b.x, other.a.x, other.b.x)).toBe(false);
        }
    },
  );

  it('gives neighbours different hues', () => {
    const groups = Array.from({ length: 20 }, (_, g) => group(`g${g}`, [`s${g}`], 8));
    const svg = draw(model({ signals: groups.map((_, g) => number(`s${g}`)), groups }));
    const hues = [...svg.matchAll(/<rect class="f(\d)"[^>]*height="4"/g)].map(([, hue]) => hue);
    expect(hues.length).toBeGreaterThanOrEqual(20);
    hues.slice(1, 20).forEach((hue, i) => expect(hue).not.toBe(hues[i]));
    for (let i = 5; i < 20; i++) expect(hues[i]).not.toBe(hues[i - 5]);
  });

  it('has no box for a bottom and a tower that are not declared, nor any name of theirs', () => {
    const bare = model({ signals: [number('a')], groups: [group('g', ['a'], 4)] });
    const texts = textsOf(draw(bare));
    expect(texts).not.toContain('shared bottom');
    expect(texts).not.toContain('all');
    expect(texts).toContain('P(click)');
  });

  it('lights the paths through what is pointed at, and only with rules of its own', () => {
    const svg = draw(everything());
    const style = /<style>([^]*?)<\/style>/.exec(svg)![1]!;
    for (const [, selector] of style.replaceAll(/@media[^{]*\{/g, '').matchAll(/([^{}]+)\{[^{}]*\}/g))
      for (const one of selector!.split(/,(?![^(]*\))/)) expect(one.trim()).toMatch(/^\.adsc[ :[]/);
    const classes = (of: string) => new RegExp(`<g class="([^"]*)" data-of="${of}"`).exec(svg)![1]!.split(' ');
    const key = classes('group.user')
      .find((name) => /^n\d+$/.test(name))!
      .slice(1);
    expect(classes('cross.affinity')).toContain(`l${key}`);
    expect(classes('group.lists')).not.toContain(`l${key}`);
    expect(style).toContain(`.adsc:has(.n${key}:hover) .u:not(.l${key})`);
  });

  it('is the reader’s scheme, or the one given', () => {
    const { plan } = lower(everything(), null);
    expect(modelPicture(plan!)).not.toContain('<svg xmlns="http://www.w3.org/2000/svg" class="adsc" data-theme');
    expect(modelPicture(plan!, { theme: 'dark' })).toContain('class="adsc" data-theme="dark"');
    expect(modelPicture(plan!)).toBe(modelPicture(plan!));
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
