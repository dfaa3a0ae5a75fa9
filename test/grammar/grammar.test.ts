/** grammar/: generated, and true to the lexer and the parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateGrammar, staleFiles } from '../../scripts/generate.ts';
import { type Node, rulesOf } from '../../scripts/grammar/ebnf-rules.ts';
import { keywords } from '../../src/language/syntax/keywords.ts';
import { lex } from '../../src/language/syntax/lexer.ts';
import * as t from '../../src/language/syntax/tokens.ts';
import { SourceFile } from '../../src/text/source.ts';
import { random } from '../helpers/random-model.ts';
import { randomSpec } from '../helpers/random-spec.ts';
import { parseText } from '../helpers/syntax.ts';

const repository = join(import.meta.dirname, '../..');

it('what is checked in is what the tables give', () => {
  expect(staleFiles(generateGrammar())).toEqual([]);
});

describe('the TextMate grammar', () => {
  let grammar: textmate.IGrammar;
  beforeAll(async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: (name) =>
        Promise.resolve(
          name === 'source.ads-model'
            ? textmate.parseRawGrammar(
                readFileSync(join(repository, 'grammar/ads.tmLanguage.json'), 'utf8'),
                'ads.tmLanguage.json',
              )
            : null,
        ),
    });
    grammar = (await registry.loadGrammar('source.ads-model'))!;
  });

  /** The innermost scope of each character. */
  function scopesOf(text: string): string[] {
    const scopes: string[] = [];
    let stack = textmate.INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes: of } of tokens)
        for (let i = startIndex; i < Math.min(endIndex, line.length); i++) scopes.push(of.at(-1)!);
      scopes.push('');
    }
    return scopes;
  }

  /** Comments, strings, numbers, punctuation and words are what the lexer says that they are. */
  function disagreements(text: string): string[] {
    const lexed = lex(new SourceFile('x.ads', text));
    if (lexed.diagnostics.length > 0) return [];
    const scopes = scopesOf(text);
    const wrong: string[] = [];
    const expectAt = (start: number, image: string, wanted: RegExp) => {
      for (let i = start; i < start + image.length; i++)
        if (!wanted.test(scopes[i]!)) return void wrong.push(`${JSON.stringify(image)} at ${start} is ${scopes[i]}`);
    };
    for (const { span } of lexed.comments) expectAt(span.start, text.slice(span.start, span.end), /^comment\./);
    for (const { tokenType, image, startOffset } of lexed.tokens) {
      if (tokenType === t.Text) expectAt(startOffset, image, /^(string|constant\.character\.escape|entity\.name)/);
      else if (tokenType === t.NumberToken || tokenType === t.DateToken)
        expectAt(startOffset, image, /^(constant\.numeric|keyword\.other\.unit)/);
      else if (tokenType === t.Name || t.keywordOf({ tokenType } as never) !== null)
        expectAt(
          startOffset,
          image,
          /^(keyword\.(other|control)|entity\.name|variable|support\.type|constant\.language)/,
        );
      else expectAt(startOffset, image, /^(keyword\.operator|punctuation)/);
    }
    return wrong;
  }

  const corpus = ['specs', 'test/language/syntax', 'test/golden/syntax']
    .flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.ads'));

  it.each(corpus)('agrees with the lexer on %s', (path) => {
    expect(
      disagreements(
        readFileSync(join(repository, path), 'utf8')
          .replaceAll('\r\n', '\n')
          .replace(/^\ufeff/, ''),
      ),
    ).toEqual([]);
  });

  it('agrees with the lexer on seeded specs', () => {
    for (let seed = 0; seed < 300; seed++) {
      const text = randomSpec(seed)
        .replaceAll('\r\n', '\n')
        .replace(/^\ufeff/, '');
      expect(disagreements(text), `randomSpec(${seed})\n${text}`).toEqual([]);
    }
  });

  it('colours what is annotated as it says there', () => {
    const runner = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [runner, '-g', 'grammar/ads.tmLanguage.json', 'test/grammar/fixtures/highlighting.ads'],
      { cwd: repository, encoding: 'utf8' },
    );
    expect(stdout + stderr).toMatch(/highlighting\.ads run successful/);
    expect(status).toBe(0);
  });

  it('knows a declaration from a name', () => {
    const scope = (text: string, word: string) => scopesOf(text)[text.indexOf(word)];
    for (const { word, role } of keywords)
      if (role === 'declaration')
        expect(
          scope(
            `${word} ${['import'].includes(word) ? '"x.ads"' : ['bottom', 'bias', 'sampling', 'train', 'trees', 'budget', 'search', 'run', 'calibration'].includes(word) ? '{' : 'x'}`,
            word,
          ),
          word,
        ).toMatch(/^keyword\./);
    expect(scope('signal x : onehot from t.c', 'from')).toBe('keyword.other.connective.ads-model');
    expect(scope('signal x : onehot from t.c', 'onehot')).toBe('support.type.ads-model');
    expect(scope('signal signal : onehot', 'signal :')).toBe('entity.name.ads-model');
    expect(scope('group g { x, train } -> 8', 'train')).toBe('variable.other.ads-model');
    expect(scope('head h on y { loss_weight 2 }', 'loss_weight')).toBe('variable.parameter.ads-model');
    expect(scope('variant v { tower all { layers 8 } }', 'tower')).toBe('keyword.other.declaration.ads-model');
    expect(scope('train { holdout last(1min) }', 'min')).toBe('keyword.other.unit.ads-model');
  });
});

describe('the EBNF', () => {
  const rules = rulesOf(readFileSync(join(repository, 'grammar/ads.ebnf'), 'utf8'));

  it('has every keyword', () => {
    const text = readFileSync(join(repository, 'grammar/ads.ebnf'), 'utf8');
    for (const { word } of keywords) expect(text).toContain(`"${word}"`);
  });

  it('every text that it derives is one that the parser takes', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 3000; seed++) {
      const draw = random(seed);
      const text = derive(['declaration'], draw, 0).join(' ');
      const { diagnostics, tree } = parseText(text);
      expect(
        diagnostics.map((d) => d.message),
        text,
      ).toEqual([]);
      expect(tree.declarations, text).toHaveLength(1);
      seen.add(tree.declarations[0]!.kind);
    }
    expect([...seen].sort()).toEqual(
      keywords
        .filter(({ role }) => role === 'declaration')
        .map(({ word }) => word as string)
        .sort(),
    );
  });

  function derive(nodes: readonly Node[], draw: () => number, depth: number): string[] {
    return nodes.flatMap((node) => {
      if (typeof node !== 'string') {
        const most =
          node.times === '' ? 1 : node.times === '?' ? Math.round(draw()) : Math.floor(draw() * (depth > 8 ? 1 : 3));
        const times = node.times === '+' ? Math.max(1, most) : most;
        return Array.from({ length: times }, () =>
          derive(node.of[Math.floor(draw() * node.of.length)]!, draw, depth + 1),
        ).flat();
      }
      if (node.startsWith('"')) return [node.slice(1, -1)];
      if (node === 'NAME') return [['a', 'b_2', 'größe'][Math.floor(draw() * 3)]!];
      if (node === 'STRING') return ['"a \\"b"'];
      if (node === 'DATE') return ['2027-01-20'];
      if (node === 'NUMBER') return [['1', '-0.5', '5%', '20k', '7d'][Math.floor(draw() * 5)]!];
      const rule = rules.get(node);
      if (rule === undefined) throw new Error(`no rule ${node}`);
      // Deep inside, the first alternative, which is the plainest.
      return derive(rule[depth > 10 ? 0 : Math.floor(draw() * rule.length)]!, draw, depth + 1);
    });
  }
});

describe('the railroad diagrams', () => {
  it('have every word and name of their rule, and are whole', () => {
    const rules = [
      ...readFileSync(join(repository, 'grammar/ads.ebnf'), 'utf8')
        .replaceAll(/\(\*[^]*?\*\)/g, '')
        .matchAll(/^(\w+)\s*::=\s*(.*)$/gm),
    ];
    expect(rules.length).toBeGreaterThan(30);
    for (const [, name, body] of rules) {
      const svg = readFileSync(join(repository, `docs/railroad/${name}.svg`), 'utf8');
      const shown = new Set(
        [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
          text!.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
        ),
      );
      expect([...shown].sort(), name).toEqual(
        [...new Set([...body!.matchAll(/"([^"]*)"|\w+/g)].map(([word, quoted]) => quoted ?? word))].sort(),
      );
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox="[\d. ]+"[^>]*>[^]*<\/svg>\n$/);
      expect(svg.match(/<g\b/g)!.length).toBe(svg.match(/<\/g>/g)!.length);
    }
  });
});
