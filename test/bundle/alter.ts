/** Bundles and calibrators altered by anyone who can write them: one change somewhere, and every hash made to fit again. */
import { canonicalJson } from '../../src/ir/canonical.ts';
import { fingerprintOf } from '../../src/ir/plan-fingerprint.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { modelFingerprint } from '../../src/train/run/model-fingerprint.ts';

export type Draw = () => number;
export type Files = Map<string, Uint8Array>;
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const TEXTS = [
  '',
  'constructor',
  '__proto__',
  'toString',
  '../../etc/passwd',
  '/dev/zero',
  '\u0000',
  '\ud800',
  'a'.repeat(5000),
  '1e999',
  'UTC',
  '${process.exit()}',
  "');process.exit(1);//",
];
const NUMBERS = [0, -0, -1, 1, 0.5, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), 1e308, -1e308, 5e-324, 1e30, 1e-30, 37, 1e9];

export const pick = <T>(draw: Draw, of: readonly T[]): T => of[Math.floor(draw() * of.length)]!;
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Some place in a document, changed in some way. Texts and numbers become others of their kind half of the time. */
export function alterJson(draw: Draw, text: string): string {
  const document = JSON.parse(text) as Json;
  const places: { readonly of: Json[] | { [name: string]: Json }; readonly at: string | number }[] = [];
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const at of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push({ of: value, at });
      walk((value as never)[at]);
    }
  };
  walk(document);
  if (places.length === 0) return text;
  // Rare members are met as often as common ones: first a kind (its last name), then a place of that kind.
  const kind = pick(draw, [...new Set(places.map(({ at }) => (typeof at === 'number' ? '[]' : at)))]);
  const { of, at } = pick(
    draw,
    draw() < 0.5 ? places : places.filter((place) => (typeof place.at === 'number' ? '[]' : place.at) === kind),
  );
  const old = (of as never)[at] as Json;
  const set = (value: Json): void => void ((of as never as Record<string, Json>)[at] = value);
  const way = draw();
  if (way < 0.25 && typeof old === 'number')
    set(pick(draw, [old + 1, old - 1, -old, old * 2, old / 2, old * 1e10, Math.round(old) + 0.5, ...NUMBERS]));
  else if (way < 0.25 && typeof old === 'string')
    set(
      pick(draw, [
        `${old}x`,
        old.slice(1),
        pick(
          draw,
          places.map((place) => String(place.at)),
        ),
        ...TEXTS,
      ]),
    );
  else if (way < 0.25 && typeof old === 'boolean') set(!old);
  else if (way < 0.28) {
    // A reader takes it for Infinity.
    set('THE LARGE PLACE');
    return JSON.stringify(document).replace('"THE LARGE PLACE"', '1e999');
  } else if (way < 0.4) set(pick(draw, [null, true, false, [], {}, '', ...NUMBERS, ...TEXTS]));
  else if (way < 0.55) {
    if (Array.isArray(of)) of.splice(Number(at), 1);
    else delete of[at];
  } else if (way < 0.7) {
    if (Array.isArray(of)) of.splice(Number(at), 0, structuredClone(old));
    else of[pick(draw, TEXTS)] = structuredClone(old);
  } else if (way < 0.85) {
    const other = pick(draw, places);
    set(structuredClone((other.of as never)[other.at] as Json));
  } else if (way < 0.95 && Array.isArray(old)) old.reverse();
  else {
    const depth = pick(draw, [1, 10, 20_000]);
    // By hand, as a document that deep is beyond JSON.stringify.
    set('THE DEEP PLACE');
    return JSON.stringify(document).replace('"THE DEEP PLACE"', `${'['.repeat(depth)}${']'.repeat(depth)}`);
  }
  return JSON.stringify(document);
}

/** Bytes of a safetensors file: header, numbers or length. */
export function alterTensors(draw: Draw, bytes: Uint8Array): Uint8Array {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  const header = Number(view.getBigUint64(0, true));
  const way = draw();
  if (way < 0.35) {
    const json = encode(alterJson(draw, decode(out.subarray(8, 8 + header))));
    const whole = new Uint8Array(8 + json.length + out.length - 8 - header);
    new DataView(whole.buffer).setBigUint64(0, BigInt(json.length), true);
    whole.set(json, 8);
    whole.set(out.subarray(8 + header), 8 + json.length);
    return whole;
  }
  if (way < 0.75) {
    const floats = Math.floor((out.length - 8 - header) / 4);
    const times = pick(draw, [1, 5, floats]);
    const value = pick(draw, [Number.NaN, Infinity, -Infinity, 3e38, -3e38, 1e-45, 1e20, 0]);
    for (let i = 0; i < times; i++) view.setFloat32(8 + header + 4 * Math.floor(draw() * floats), value, true);
    return out;
  }
  if (way < 0.85) return out.subarray(0, Math.floor(draw() * out.length));
  if (way < 0.95)
    view.setBigUint64(0, pick(draw, [0n, 1n, BigInt(header) + 8n, 99_999_999n, 2n ** 63n, 2n ** 64n - 1n]), true);
  else for (let i = 0; i < 20; i++) out[Math.floor(draw() * out.length)] = Math.floor(draw() * 256);
  return out;
}

export function alterVocabulary(draw: Draw, bytes: Uint8Array): Uint8Array {
  const lines = decode(bytes).split('\n').slice(0, -1);
  const at = Math.floor(draw() * (lines.length + 1));
  switch (Math.floor(draw() * 6)) {
    case 0:
      lines.splice(at, 0, lines[0] ?? 'x');
      break;
    case 1:
      lines.splice(at, 1);
      break;
    case 2:
      lines.splice(at, 0, pick(draw, ['', '\\', '\\u0000', '\t', 'a\\', '"', ...TEXTS]));
      break;
    case 3:
      lines.reverse();
      break;
    case 4:
      return Uint8Array.of(...bytes, 0xff, 0xfe, 0x0a);
    default:
      return Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
  }
  return encode(lines.map((line) => `${line}\n`).join(''));
}

/** Makes every fingerprint and hash fit what the files say now. Members that are gone or of another kind stay so. */
export function reseal(files: Files): void {
  const open = (path: string): Record<string, any> | null => {
    try {
      const value = JSON.parse(decode(files.get(path))) as unknown;
      return typeof value === 'object' && value !== null ? value : null;
    } catch {
      return null;
    }
  };
  const plan = open('plan.json');
  const manifest = open('manifest.json');
  if (plan === null || manifest === null) return;
  const before = String(manifest['fingerprint']);
  for (const vocab of Array.isArray(plan['vocabs']) ? plan['vocabs'] : []) {
    const content = typeof vocab?.file === 'string' ? files.get(vocab.file) : undefined;
    if (content !== undefined && typeof vocab.sha256 === 'string') vocab.sha256 = sha256(content);
  }
  let fingerprint = before;
  try {
    fingerprint = fingerprintOf(plan as never);
    files.set('plan.json', encode(JSON.stringify({ ...plan, fingerprint })));
  } catch {
    // Deeper than its canonical form goes: it stays as it is.
  }
  for (const path of ['golden.json', 'profile.json', 'trees.json', 'calibration.json', 'features/transforms.js']) {
    const content = files.get(path);
    if (content !== undefined) files.set(path, encode(decode(content).replaceAll(before, fingerprint)));
  }
  const weights = sha256(files.get('weights.safetensors') ?? new Uint8Array());
  const trees = files.get('trees.json');
  const model = modelFingerprint(fingerprint, weights, trees === undefined ? null : sha256(trees));
  const logits = files.get('golden-logits.json');
  if (logits !== undefined)
    files.set('golden-logits.json', encode(decode(logits).replaceAll(String(manifest['modelFingerprint']), model)));
  const listed: [string, unknown][] = Object.entries((manifest['files'] ?? {}) as Record<string, unknown>).map(
    ([path, entry]) => {
      const content = files.get(path);
      return [path, content === undefined ? entry : { bytes: content.length, sha256: sha256(content) }];
    },
  );
  // A manifest is changed last: `alterManifest`.
  files.set(
    'manifest.json',
    encode(JSON.stringify({ ...manifest, fingerprint, modelFingerprint: model, files: Object.fromEntries(listed) })),
  );
}

/** A calibrator with one change and a hash that fits it. */
export function alterCalibrator(draw: Draw, text: string): string {
  const { hash: _hash, ...body } = JSON.parse(text) as { hash: string };
  const altered = alterJson(draw, JSON.stringify(body));
  try {
    const read = JSON.parse(altered) as object;
    return JSON.stringify({ ...read, hash: sha256(canonicalJson(read)) });
  } catch {
    return altered;
  }
}
