/** HTML read by prettier's parser (angular-html-parser), which refuses elements that are not closed or close what isn't open. */
import * as html from 'prettier/plugins/html';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface ParsedNode {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string | null }[];
  readonly children?: readonly ParsedNode[];
}

/** The `html` element, or the first of a fragment. Throws where the text isn't well-formed. */
export async function parseHtml(text: string): Promise<Element> {
  const options = { parser: 'html', filepath: 'page.html', name: 'html' };
  const root = (await (html.parsers.html.parse as (text: string, options: object) => unknown)(
    text,
    options,
  )) as ParsedNode;
  const first = root.children!.find((child) => child.kind === 'element');
  if (first === undefined) throw new Error('no element');
  return elementOf(first);
}

function elementOf(node: ParsedNode): Element {
  const attributes = new Map((node.attrs ?? []).map((a) => [a.name, decoded(a.value ?? '')]));
  const children = (node.children ?? []).flatMap((child): (Element | string)[] => {
    if (child.kind === 'element') return [elementOf(child)];
    if (child.kind === 'text') return [decoded(child.value ?? '')];
    throw new Error(`unexpected ${child.kind} in ${node.name}`);
  });
  return { name: node.name!, attributes, children };
}

/** The report writes its references as numbers; Vega those of XML by name. */
function decoded(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&#(\d+);|&(\w+);/g, (all, number: string | undefined, name: string | undefined) =>
    number !== undefined ? String.fromCodePoint(Number(number)) : (names[name!] ?? all),
  );
}

/** This element and all in it, in the order of the page. */
export function* elements(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elements(child);
}

export function all(root: Element, name: string): Element[] {
  return [...elements(root)].filter((element) => element.name === name);
}

export function textOf(root: Element): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function byId(root: Element, id: string): Element {
  const found = [...elements(root)].find((element) => element.attributes.get('id') === id);
  if (found === undefined) throw new Error(`nothing has the id ${id}`);
  return found;
}
