/**
 * Specs in the address: `#spec=` and the text of one, `#files=` and several as JSON; deflated, in base64url. Nothing is sent anywhere; the part behind # stays in
 * the browser.
 */
import { SPEC } from '../protocol.ts';
import { type SpecFiles, specsOf } from './specs.ts';

const ONE = 'spec=';
const SEVERAL = 'files=';
/** Characters of a spec that a link may bring. */
const MOST = 1_000_000;

export async function toHash({ files, open }: SpecFiles): Promise<string> {
  const [only] = files;
  const one = files.length === 1 && only?.[0] === SPEC;
  return `#${one ? ONE : SEVERAL}${await packed(one ? only[1] : JSON.stringify({ files, open }))}`;
}

/** What an address has; null where it has nothing. @throws Error in words for one that is broken. */
export async function fromHash(hash: string): Promise<SpecFiles | null> {
  const one = await unpacked(hash, ONE);
  if (one !== null) return { files: [[SPEC, one]], open: SPEC };
  const several = await unpacked(hash, SEVERAL);
  if (several === null) return null;
  try {
    return specsOf(several);
  } catch {
    throw new Error('the link is damaged: its specs cannot be read');
  }
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpacked(hash: string, name: string): Promise<string | null> {
  if (!hash.startsWith(`#${name}`)) return null;
  const broken = new Error('the link is damaged: its spec cannot be read');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(
      atob(
        hash
          .slice(1 + name.length)
          .replaceAll('-', '+')
          .replaceAll('_', '/'),
      ),
      (char) => char.charCodeAt(0),
    );
  } catch {
    throw broken;
  }
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      // A few bytes can unfold to gigabytes.
      if (text.length > MOST) break;
    }
  } catch {
    throw broken;
  }
  throw new Error(`the link's spec is longer than ${MOST.toLocaleString('en')} characters`);
}
