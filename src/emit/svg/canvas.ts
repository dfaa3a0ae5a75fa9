/** A growing SVG: bands lie under edges and edges under nodes, whatever the order they are drawn in. */
import { lastOf } from '../../text/present.ts';
import type { Page } from './page.ts';
import { styleSheet } from './style.ts';
import { escapeXml, fitText, textWidth } from './text.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface TextOptions {
  readonly size?: number;
  /** CSS classes. */
  readonly look?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Cut to this width, with the whole text as a tooltip. */
  readonly fit?: number;
  readonly rotate?: boolean;
}

interface NodeOptions {
  /** What it stands for, for viewers that point at a part: `group.user`. */
  readonly of: string;
  /** CSS classes. */
  readonly look: string;
  /** For readers that hear the picture, where the Tab key reaches the node; null: it can only be clicked, and what is drawn in it is its name. */
  readonly says: string | null;
}

interface Root {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Tells the picture's ids from those of others in a page. */
  readonly key: string;
  /** Of the lighting of paths. */
  readonly style: string;
  readonly theme: 'light' | 'dark' | null;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'bar';

export class Canvas {
  /** @param page what all bands share */
  constructor(readonly page: Page) {}

  readonly #bands: string[] = [];
  readonly #edges: string[] = [];
  readonly #nodes: string[] = [];

  band({ x, y, width, height }: Box): void {
    this.#bands.push(`<rect class="band" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="10"/>`);
  }

  /** What `draw` draws is one thing: a viewer can point at it. */
  node({ of, look, says }: NodeOptions, draw: () => void): void {
    const name =
      says !== null ? ` tabindex="0" role="graphics-object" aria-label="${escapeXml(says)}"` : ' tabindex="-1"';
    this.#nodes.push(`<g class="${look}" data-of="${escapeXml(of)}"${name}>`);
    draw();
    this.#nodes.push('</g>');
  }

  box({ x, y, width, height }: Box, look: string, radius = 8): void {
    this.#nodes.push(
      `<rect class="${look}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}"/>`,
    );
  }

  dot(x: number, y: number, look: string, shape: Shape): void {
    const forms = {
      circle: `<circle class="${look}" cx="${n(x)}" cy="${n(y)}" r="4"/>`,
      square: `<rect class="${look}" x="${n(x - 3.5)}" y="${n(y - 3.5)}" width="7" height="7" rx="1"/>`,
      diamond: `<rect class="${look}" x="${n(x - 3.3)}" y="${n(y - 3.3)}" width="6.6" height="6.6" transform="rotate(45 ${n(x)} ${n(y)})"/>`,
      bar: `<rect class="${look}" x="${n(x - 5)}" y="${n(y - 2.5)}" width="10" height="5" rx="1"/>`,
    };
    this.#nodes.push(forms[shape]);
  }

  rule(x1: number, x2: number, y: number): void {
    this.#nodes.push(`<line class="rule" x1="${n(x1)}" x2="${n(x2)}" y1="${n(y)}" y2="${n(y)}"/>`);
  }

  /** Of the node that is being drawn. */
  tooltip(text: string): void {
    this.#nodes.push(`<title>${escapeXml(text)}</title>`);
  }

  text(x: number, y: number, text: string, options: TextOptions = {}): void {
    const { size = 12, look = 'ink', anchor = 'start', fit, rotate = false } = options;
    const shown = fit === undefined ? text : fitText(text, size, fit);
    const attributes = [
      `class="${look}"`,
      `x="${n(x)}" y="${n(y)}" font-size="${size}"`,
      ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
      ...(rotate ? [`transform="rotate(-90 ${n(x)} ${n(y)})"`] : []),
    ];
    const tooltip = shown === text ? '' : `<title>${escapeXml(text)}</title>`;
    this.#nodes.push(`<text ${attributes.join(' ')}>${tooltip}${escapeXml(shown)}</text>`);
  }

  /** A left text and a right one on one line; the left one gives way. */
  line(
    x: number,
    y: number,
    width: number,
    left: string,
    right: string,
    options: { size?: number; look?: string; rightLook?: string } = {},
  ): void {
    const { size = 12, look = 'ink', rightLook = 'soft' } = options;
    const taken = right === '' ? 0 : textWidth(right, size) + 8;
    this.text(x, y, left, { size, look, fit: width - taken });
    if (right !== '') this.text(x + width, y, right, { size, look: rightLook, anchor: 'end' });
  }

  /** Down from one point to another, leaving and arriving upright. */
  edge(x1: number, y1: number, x2: number, y2: number, look: string): void {
    const bend = Math.min(80, (y2 - y1) / 2);
    this.#edges.push(
      `<path class="edge ${look}" d="M${n(x1)} ${n(y1)}C${n(x1)} ${n(y1 + bend)} ${n(x2)} ${n(y2 - bend)} ${n(x2)} ${n(y2)}"/>`,
    );
  }

  /** Along upright and level stretches, with rounded corners. */
  route(points: readonly Point[], look: string, arrow = false): void {
    const parts = [`M${at(points[0]!)}`];
    for (let i = 1; i < points.length; i++) {
      const [before, corner, after] = [points[i - 1]!, points[i]!, points[i + 1]];
      if (after === undefined) parts.push(`L${at(corner)}`);
      else {
        const radius = Math.min(7, distance(before, corner) / 2, distance(corner, after) / 2);
        if (radius > 0.5)
          parts.push(`L${at(towards(corner, before, radius))}Q${at(corner)} ${at(towards(corner, after, radius))}`);
      }
    }
    const end = lastOf(points);
    if (arrow) parts.push(`M${at({ x: end.x - 5, y: end.y - 4 })}L${at(end)}L${at({ x: end.x - 5, y: end.y + 4 })}`);
    this.#edges.push(`<path class="edge ${look}" d="${parts.join('')}"/>`);
  }

  toString({ width, height, title, description, key, style, theme }: Root): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" class="adsc"${theme === null ? '' : ` data-theme="${theme}"`} viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="graphics-document document" aria-labelledby="title-${key}" aria-describedby="desc-${key}">`,
      `<title id="title-${key}">${escapeXml(title)}</title>`,
      `<desc id="desc-${key}">${escapeXml(description)}</desc>`,
      `<style>${styleSheet()}${style}</style>`,
      `<rect class="page" width="${n(width)}" height="${n(height)}"/>`,
      ...this.#bands,
      ...this.#edges,
      ...this.#nodes,
      '</svg>',
      '',
    ].join('\n');
  }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** From a corner along an upright or level stretch. */
function towards(corner: Point, to: Point, by: number): Point {
  return { x: corner.x + by * Math.sign(to.x - corner.x), y: corner.y + by * Math.sign(to.y - corner.y) };
}

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

/** At most one decimal: the same bytes everywhere, and small. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
