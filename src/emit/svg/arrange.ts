/**
 * Where the boxes of groups and crosses stand and how edges run between them. Boxes stand in rows; below each row lies a channel of level lanes. An
 * edge goes down from its source into the channel, along a lane, and down into its target, or through a gap between the boxes of the next row. So
 * no edge runs behind a box, and no two lie on each other. A source has one lane per channel: an edge to many crosses is one line with drops.
 */
import { entryOf, lastOf } from '../../text/present.ts';
import type { Box, Point } from './canvas.ts';
import { levelsOf, span } from './lanes.ts';

export interface RowItem {
  readonly id: string;
  /** Columns that it takes, of those of its row. */
  readonly columns: number;
  readonly height: number;
  /** Ids that it reads, all of rows above. */
  readonly operands: readonly string[];
}

export interface Row {
  readonly items: readonly RowItem[];
  /** Of a column. */
  readonly widest: number;
  /** What the row belongs to: more room is left between rows of different bands. */
  readonly band: string;
}

export interface Route {
  readonly from: string;
  readonly to: string;
  /** Corners of upright and level stretches, the first one upright. */
  readonly points: readonly Point[];
}

export interface Arrangement {
  /** By band, the widest gap between boxes. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: readonly Route[];
  readonly bands: readonly { readonly name: string; readonly top: number; readonly bottom: number }[];
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Between boxes of a row, and between rows of a band, where nothing runs. */
const GAP = 16;
/** Between edges next to each other. */
const TRACK = 8;
/** Between bands where nothing runs. */
const FLOW = 72;
/** An upright stretch above another one of another source is this far from it. */
const APART = 5;

/** The edges of one source. */
interface Net {
  readonly from: string;
  readonly row: number;
  readonly targets: { readonly id: string; readonly row: number }[];
  /** The row of the lowest target. */
  last: number;
  /** By row, where it comes out below that row: of its source, or of a gap. */
  readonly out: number[];
  /** By channel (the row above it), the height of its lane. */
  readonly lanes: number[];
}

/** @param least gaps to begin with: with those of an earlier arrangement the boxes of a band stand above each other, and edges pass straight. */
export function arrange(rows: readonly Row[], area: Area, least: ReadonlyMap<string, number> = new Map()): Arrangement {
  const nets = netsOf(rows);
  const boxes = new Map<string, Box>();
  const ports = new Map<string, number>();
  const bands: { name: string; top: number; bottom: number }[] = [];
  const widestGaps = new Map<string, number>();
  let y = area.top;
  rows.forEach((row, r) => {
    const passing = nets.filter((net) => net.row < r && r < net.last);
    const gaps = gapsOf(row, passing, r, area);
    const { lefts, widths, gapLefts, gapWidths } = spread(row, gaps, area, least.get(row.band) ?? 0);
    widestGaps.set(row.band, Math.max(widestGaps.get(row.band) ?? 0, ...gapWidths));
    gaps.forEach((inGap, gap) => setTracks(inGap, r, gapLefts[gap]!, gapWidths[gap]!));
    for (const [i, { id }] of row.items.entries())
      for (const net of nets) if (net.from === id) net.out[r] = lefts[i]! + widths[i]! / 2;
    if (r > 0) {
      const arriving = nets.filter((net) => net.row < r && r <= net.last);
      row.items.forEach((item, i) => setPorts(item, lefts[i]!, widths[i]!, arriving, r, ports));
      y += channel(arriving, r, ports, y, row.band === rows[r - 1]!.band ? GAP : FLOW);
    }
    const height = Math.max(...row.items.map((item) => item.height));
    row.items.forEach((item, i) => boxes.set(item.id, { x: lefts[i]!, y, width: widths[i]!, height }));
    if (bands.at(-1)?.name !== row.band) bands.push({ name: row.band, top: y, bottom: y });
    y += height;
    lastOf(bands).bottom = y;
  });
  return { gaps: widestGaps, boxes, routes: routesOf(nets, boxes, ports), bands };
}

function netsOf(rows: readonly Row[]): Net[] {
  const rowOf = new Map(rows.flatMap((row, r) => row.items.map((item) => [item.id, r] as const)));
  const nets = new Map<string, Net>();
  rows.forEach((row, r) => {
    for (const { id, operands } of row.items)
      for (const from of operands) {
        const net = nets.get(from) ?? { from, row: entryOf(rowOf, from), targets: [], last: r, out: [], lanes: [] };
        nets.set(from, net);
        net.targets.push({ id, row: r });
        net.last = r;
      }
  });
  return [...nets.values()];
}

/**
 * By gap of a row, right of each box (that left of all boxes is for the line into the bottom), the edges that pass the row there, left to right: each takes the gap nearest to where it comes
 * from, and a full one is dearer.
 */
function gapsOf({ items }: Row, passing: readonly Net[], r: number, area: Area): Net[][] {
  const gaps: Net[][] = items.map(() => []);
  const all = items.reduce((sum, item) => sum + item.columns, 0);
  const at = (net: Net) => (net.out[r - 1]! - area.left) / (area.right - area.left);
  for (const net of [...passing].sort((a, b) => a.out[r - 1]! - b.out[r - 1]!)) {
    let columns = 0;
    let best = 0;
    let least = Infinity;
    items.forEach((item, gap) => {
      columns += item.columns;
      const cost = Math.abs(columns / all - at(net)) + 0.03 * gaps[gap]!.length;
      if (cost < least) [least, best] = [cost, gap];
    });
    gaps[best]!.push(net);
  }
  return gaps;
}

/** Boxes of a row in the middle of the area, with room for what passes between them. */
function spread({ items, widest }: Row, gaps: readonly (readonly Net[])[], { left, right }: Area, least: number) {
  const gapWidths = gaps.map(({ length }, gap) => {
    // Right of the last box nothing is needed where nothing runs.
    const empty = gap === items.length - 1 ? (least > GAP ? least : 0) : Math.max(GAP, least);
    return length === 0 ? empty : Math.max(GAP, least, (length + 1) * TRACK);
  });
  const taken = gapWidths.reduce((sum, width) => sum + width, 0);
  const columns = items.reduce((sum, item) => sum + item.columns, 0);
  const unit = Math.min(widest, (right - left - taken) / columns);
  let x = (left + right - unit * columns - taken) / 2;
  const lefts: number[] = [];
  const gapLefts: number[] = [];
  const widths = items.map((item) => unit * item.columns);
  widths.forEach((width, i) => {
    lefts.push(x);
    gapLefts.push(x + width);
    x += width + gapWidths[i]!;
  });
  return { lefts, widths, gapLefts, gapWidths };
}

/** Straight on where that is free, otherwise as near to it as there is room. */
function setTracks(nets: readonly Net[], r: number, left: number, width: number): void {
  const slots = Math.max(nets.length, Math.floor(width / TRACK) - 1);
  const first = left + (width - (slots - 1) * TRACK) / 2;
  const free = new Set(Array.from({ length: slots }, (_, i) => first + i * TRACK));
  const off = (net: Net, x: number) => Math.abs(net.out[r - 1]! - x);
  const nearest = (net: Net) => [...free].reduce((best, x) => (off(net, x) < off(net, best) ? x : best));
  for (const net of [...nets].sort((a, b) => off(a, nearest(a)) - off(b, nearest(b)))) {
    const x = nearest(net);
    free.delete(x);
    net.out[r] = x;
  }
}

const portOf = (from: string, to: string) => JSON.stringify([from, to]);

/** Where the edges into a box arrive: in the order in which they come, and not right under where another one comes down. */
function setPorts(
  item: RowItem,
  left: number,
  width: number,
  arriving: readonly Net[],
  r: number,
  ports: Map<string, number>,
): void {
  const own = arriving.filter((net) => item.operands.includes(net.from)).sort((a, b) => a.out[r - 1]! - b.out[r - 1]!);
  own.forEach((net, i) => {
    const middle = left + width * (0.15 + (0.7 * (i + 0.5)) / own.length);
    const free = [0, 5, -5, 10, -10, 15, -15].find((shift) =>
      arriving.every((other) => other === net || Math.abs(other.out[r - 1]! - middle - shift) >= APART),
    );
    ports.set(portOf(net.from, item.id), middle + (free ?? 0));
  });
}

/** Lanes between row `r` and the one above it, which ends at `top`. Gives the channel's height. */
function channel(
  arriving: readonly Net[],
  r: number,
  ports: ReadonlyMap<string, number>,
  top: number,
  least: number,
): number {
  const lines = arriving.map((net) => ({
    above: net.out[r - 1]!,
    below: [
      ...net.targets.filter((target) => target.row === r).map(({ id }) => entryOf(ports, portOf(net.from, id))),
      ...(r < net.last ? [net.out[r]!] : []),
    ],
  }));
  const level = lines.map((line) => {
    const [from, to] = span(line);
    return to - from >= 0.5;
  });
  const laid = lines.filter((_, i) => level[i]);
  const levels = levelsOf(laid, TRACK);
  const count = laid.length === 0 ? 0 : Math.max(...levels) + 1;
  const height = Math.max(least, (count + 3) * TRACK);
  const first = top + (height - (count - 1) * TRACK) / 2;
  let next = 0;
  arriving.forEach((net, i) => (net.lanes[r - 1] = level[i]! ? first + levels[next++]! * TRACK : top + height / 2));
  return height;
}

function routesOf(nets: readonly Net[], boxes: ReadonlyMap<string, Box>, ports: ReadonlyMap<string, number>): Route[] {
  return nets.flatMap((net) =>
    net.targets.map(({ id, row }) => {
      const source = entryOf(boxes, net.from);
      const points: Point[] = [{ x: net.out[net.row]!, y: source.y + source.height }];
      for (let r = net.row; r < row; r++) {
        const x = r + 1 < row ? net.out[r + 1]! : entryOf(ports, portOf(net.from, id));
        points.push({ x: lastOf(points).x, y: net.lanes[r]! }, { x, y: net.lanes[r]! });
      }
      return { from: net.from, to: id, points: [...points, { x: lastOf(points).x, y: entryOf(boxes, id).y }] };
    }),
  );
}
