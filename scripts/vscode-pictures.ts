/**
 * The pictures of grammar/vscode, made with headless Chromium (`CHROMIUM=/path npx tsx scripts/vscode-pictures.ts`): the icon from
 * icon.svg, the flagship spec as the TextMate grammar colours it, and the model's picture with what the cursor is on. Look at them before committing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'grammar/vscode');
const scratch = mkdtempSync(join(tmpdir(), 'adsc-pictures-'));

function chromium(name: string, html: string, ...argv: readonly string[]): string {
  const page = join(scratch, `${name}.html`);
  writeFileSync(page, html);
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [...options, `--user-data-dir=${join(scratch, 'profile')}`, ...argv, `file://${page}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Chromium made no ${name}.png: ${stderr}`);
  return stdout;
}

function shoot(name: string, html: string, width: number, height: number): void {
  chromium(name, html, `--window-size=${width},${height}`, `--screenshot=${join(folder, `${name}.png`)}`);
}

/** A small square, which is no size of a window; what is around it stays transparent. */
function rasterize(name: string, svg: string, size: number): void {
  const source = JSON.stringify(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  const draw = `const image = new Image(); image.onload = () => { const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} }); canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size}); document.body.textContent = canvas.toDataURL('image/png'); }; image.src = ${source};`;
  const dom = chromium(
    name,
    `<!doctype html><body><script>${draw}</script>`,
    '--virtual-time-budget=2000',
    '--dump-dom',
  );
  const png = /data:image\/png;base64,([\w+/=]+)/.exec(dom)?.[1];
  if (png === undefined) throw new Error(`Chromium made no ${name}.png: ${dom}`);
  writeFileSync(join(folder, `${name}.png`), Buffer.from(png, 'base64'));
}

/** As VS Code's theme Dark+ has them; the first that a scope starts with counts. */
const colours: readonly (readonly [string, string])[] = [
  ['comment', '#6a9955'],
  ['string', '#ce9178'],
  ['constant.character.escape', '#d7ba7d'],
  ['constant.numeric', '#b5cea8'],
  ['keyword.other.unit', '#b5cea8'],
  ['keyword.operator', '#d4d4d4'],
  ['keyword.control', '#c586c0'],
  ['keyword', '#569cd6'],
  ['constant.language', '#569cd6'],
  ['support.type', '#4ec9b0'],
  ['entity.name', '#dcdcaa'],
  ['variable', '#9cdcfe'],
];

async function coloured(text: string): Promise<string> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (line) => new oniguruma.OnigString(line),
    }),
    loadGrammar: () =>
      Promise.resolve(
        textmate.parseRawGrammar(
          readFileSync(join(root, 'grammar/ads.tmLanguage.json'), 'utf8'),
          'ads.tmLanguage.json',
        ),
      ),
  });
  const grammar = (await registry.loadGrammar('source.ads-model'))!;
  const escape = (piece: string) => piece.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  let stack = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          const colour = colours.find(([scope]) => scopes.some((one) => one.startsWith(scope)))?.[1] ?? '#d4d4d4';
          return `<span style="color:${colour}">${escape(line.slice(startIndex, endIndex))}</span>`;
        })
        .join('');
    })
    .join('\n');
}

try {
  rasterize('icon', readFileSync(join(folder, 'icon.svg'), 'utf8'), 128);

  const spec = readFileSync(join(root, 'specs/pinterest-ads/model.ads'), 'utf8').split('\n').slice(0, 58).join('\n');
  shoot(
    'highlighting',
    `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#1e1e1e"><pre style="margin:16px;font:14px/20px 'DejaVu Sans Mono',Menlo,Consolas,monospace">${await coloured(spec)}</pre>`,
    1100,
    1192,
  );

  const picture = readFileSync(join(root, 'test/golden/specs/pinterest-ads/model.svg'), 'utf8');
  const marked = picture.replace(
    /<g class="([^"]*)" data-of="cross\.affinity"/,
    '<g class="$1 here" data-of="cross.affinity"',
  );
  if (marked === picture) throw new Error('the picture has no cross.affinity');
  shoot(
    'picture',
    `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{width:100%;height:auto;display:block}[class~=here]>rect:first-of-type{stroke:#d9730d!important;stroke-width:3}</style>${marked}`,
    1200,
    994,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
