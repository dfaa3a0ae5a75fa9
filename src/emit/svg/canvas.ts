/** A growing SVG: edges lie under boxes, boxes under text, whatever the order they are drawn in. */
import { escapeXml, fitText, textWidth } from './text.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TextOptions {
  /** What it stands for, for viewers that point at a part: `signal.price`. */
  readonly of?: string;
  readonly size?: number;
  /** CSS classes. */
  readonly look?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Cut to this width, with the whole text as a tooltip. */
  readonly fit?: number;
  readonly rotate?: boolean;
}

export class Canvas {
  readonly #bands: string[] = [];
  readonly #edges: string[] = [];
  readonly #boxes: string[] = [];
  readonly #texts: string[] = [];

  band({ x, y, width, height }: Box): void {
    this.#bands.push(`<rect class="band" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="10"/>`);
  }

  /** `of`: what it stands for, for viewers that point at a part: `group.user`. */
  box({ x, y, width, height }: Box, look: string, radius = 8, of: string | null = null): void {
    this.#boxes.push(
      `<rect class="${look}"${dataOf(of)} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}"/>`,
    );
  }

  dot(x: number, y: number, look: string, shape: 'circle' | 'square' | 'diamond' | 'bar'): void {
    const forms = {
      circle: `<circle class="${look}" cx="${n(x)}" cy="${n(y)}" r="4"/>`,
      square: `<rect class="${look}" x="${n(x - 3.5)}" y="${n(y - 3.5)}" width="7" height="7" rx="1"/>`,
      diamond: `<rect class="${look}" x="${n(x - 3.3)}" y="${n(y - 3.3)}" width="6.6" height="6.6" transform="rotate(45 ${n(x)} ${n(y)})"/>`,
      bar: `<rect class="${look}" x="${n(x - 5)}" y="${n(y - 2.5)}" width="10" height="5" rx="1"/>`,
    };
    this.#boxes.push(forms[shape]);
  }

  rule(x1: number, x2: number, y: number): void {
    this.#boxes.push(`<line class="rule" x1="${n(x1)}" x2="${n(x2)}" y1="${n(y)}" y2="${n(y)}"/>`);
  }

  text(x: number, y: number, text: string, options: TextOptions = {}): void {
    const { of = null, size = 12, look = 'ink', anchor = 'start', fit, rotate = false } = options;
    const shown = fit === undefined ? text : fitText(text, size, fit);
    const attributes = [
      `class="${look}"${dataOf(of)}`,
      `x="${n(x)}" y="${n(y)}" font-size="${size}"`,
      ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
      ...(rotate ? [`transform="rotate(-90 ${n(x)} ${n(y)})"`] : []),
    ];
    const tooltip = shown === text ? '' : `<title>${escapeXml(text)}</title>`;
    this.#texts.push(`<text ${attributes.join(' ')}>${tooltip}${escapeXml(shown)}</text>`);
  }

  /** A left text and a right one on one line; the left one gives way. */
  line(
    x: number,
    y: number,
    width: number,
    left: string,
    right: string,
    options: { of?: string; size?: number; look?: string; rightLook?: string } = {},
  ): void {
    const { of, size = 12, look = 'ink', rightLook = 'soft' } = options;
    const taken = right === '' ? 0 : textWidth(right, size) + 8;
    this.text(x, y, left, { ...(of === undefined ? {} : { of }), size, look, fit: width - taken });
    if (right !== '') this.text(x + width, y, right, { size, look: rightLook, anchor: 'end' });
  }

  /** Down from one point to another, leaving and arriving upright. */
  edge(x1: number, y1: number, x2: number, y2: number, look: string): void {
    const bend = Math.min(80, (y2 - y1) / 2);
    this.#edges.push(
      `<path class="edge ${look}" d="M${n(x1)} ${n(y1)}C${n(x1)} ${n(y1 + bend)} ${n(x2)} ${n(y2 - bend)} ${n(x2)} ${n(y2)}"/>`,
    );
  }

  /** A line down at `x` that takes in level lines from `from` and ends in an arrow at `to`, all left of what they join. */
  bus(x: number, from: readonly { x: number; y: number }[], to: { x: number; y: number }): void {
    const top = Math.min(...from.map((point) => point.y));
    const paths = [
      ...from.map((point) => `M${n(point.x)} ${n(point.y)}H${n(x)}`),
      `M${n(x)} ${n(top)}V${n(to.y)}H${n(to.x)}`,
      `M${n(to.x - 5)} ${n(to.y - 4)}L${n(to.x)} ${n(to.y)}L${n(to.x - 5)} ${n(to.y + 4)}`,
    ];
    this.#edges.push(`<path class="edge soft-edge" d="${paths.join('')}"/>`);
  }

  toString(width: number, height: number, title: string, description: string, style: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" aria-labelledby="title desc">`,
      `<title id="title">${escapeXml(title)}</title>`,
      `<desc id="desc">${escapeXml(description)}</desc>`,
      `<style>${style}</style>`,
      `<rect class="page" width="${n(width)}" height="${n(height)}"/>`,
      ...this.#bands,
      ...this.#edges,
      ...this.#boxes,
      ...this.#texts,
      '</svg>',
      '',
    ].join('\n');
  }
}

function dataOf(of: string | null): string {
  return of === null ? '' : ` data-of="${escapeXml(of)}"`;
}

/** At most one decimal: the same bytes everywhere, and small. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
