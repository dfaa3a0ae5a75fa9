/** A spec in the address: `#spec=` and the text, deflated, in base64url. Nothing is sent anywhere; the part behind # stays in the browser. */
const NAME = 'spec=';
/** Characters of a spec that a link may bring. */
const MOST = 1_000_000;

export async function toHash(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#${NAME}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The text of an address; null where it has none. @throws Error in words for one that is broken. */
export async function fromHash(hash: string): Promise<string | null> {
  const at = hash.indexOf(NAME);
  if (at < 0) return null;
  const broken = new Error('the link is damaged: its spec cannot be read');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(
      atob(
        hash
          .slice(at + NAME.length)
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
