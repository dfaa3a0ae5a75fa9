/** What reads groups and crosses: bottom, towers, bias and heads. */
import { formatCount } from '../../ir/format-number.ts';
import { present, entryOf } from '../../text/present.ts';
import type { Box, Canvas } from './canvas.ts';
import { drawSignals } from './cards.ts';
import type { BottomContent, Content, ExpertsContent, HeadContent, TowerContent } from './content.ts';
import { bus, centre, drawBand, flow, gap, left, pad, share } from './page.ts';
import { Paths } from './paths.ts';
import { hueCount } from './style.ts';

/** Of a wide picture, and of a narrow one. */
const biasWidths = [230, 120] as const;
const headHeight = 54;

/** Something that edges start from. */
interface Start {
  /** Among the paths; null: everything goes through it. */
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
  readonly hue: number;
}

/** @param feeding boxes by which what is above goes into the bottom. @param first see {@link Paths} */
export function drawLower(
  canvas: Canvas,
  content: Content,
  start: number,
  feeding: readonly Box[],
  first: number,
): { end: number; paths: Paths } {
  const heads = inOrder(content.heads);
  const towers = content.towers.filter(({ declared }) => declared);
  const paths = new Paths(
    'w',
    [
      ...towers.map(({ title }) => ({ id: `tower.${title}`, reads: [] })),
      ...(content.bias === null ? [] : [{ id: 'bias', reads: [] }]),
      ...heads.map(({ title, after }) => ({
        id: `head.${title}`,
        reads: [
          ...towers.map((tower) => `tower.${tower.title}`),
          ...(content.bias === null ? [] : ['bias']),
          ...(after === null ? [] : [`head.${after}`]),
        ],
      })),
    ],
    first,
  );
  const { right } = canvas.page;
  const biasWidth = biasWidths[canvas.page.isNarrow ? 1 : 0];
  const network = { left, right: content.bias === null ? right : right - biasWidth - gap };
  let y = start;
  let under: Start[] = [{ id: null, x: (left + right) / 2, y: start, hue: 0 }];
  const experts = new Map<string, Box>();
  const bandTop = y + flow;
  if (content.bottom !== null) {
    const bottom = drawBottom(canvas, content.bottom, network, y + flow + pad, feeding, experts);
    under = [{ id: null, x: centre(bottom), y: bottom.y + bottom.height, hue: 0 }];
    y = bottom.y + bottom.height + pad;
  }
  let starts: Start[][] = content.heads.map(() => under);
  if (towers.length > 0) {
    const drawn = drawTowers(canvas, towers, network, y + flow + pad, { under: under[0]!, experts, paths, heads });
    starts = drawn.starts;
    y = drawn.end + pad;
  }
  const bias = content.bias === null ? null : drawBias(canvas, content.bias, paths, bandTop + pad, y - pad);
  if (bias !== null) y = Math.max(y, bias.y + bias.height + pad);
  return { end: drawHeads(canvas, heads, y + flow + pad, { starts, bias, paths }) + pad, paths };
}

/** A head after the one whose event has to come first; otherwise as they are. */
function inOrder(heads: readonly HeadContent[]): HeadContent[] {
  const ordered: HeadContent[] = [];
  const add = (head: HeadContent) => {
    if (ordered.includes(head)) return;
    ordered.push(head);
    for (const next of heads) if (next.after === head.title) add(next);
  };
  for (const head of heads) if (head.after === null) add(head);
  for (const head of heads) add(head);
  return ordered;
}

function drawBottom(
  canvas: Canvas,
  bottom: BottomContent,
  { left: from, right: to }: { left: number; right: number },
  top: number,
  feeding: readonly Box[],
  experts: Map<string, Box>,
): Box {
  const levels = [...new Set(bottom.experts.map(({ level }) => level))];
  const height = bottom.declared ? 50 + levels.length * 44 : 30;
  const box = { x: from, y: top, width: to - from, height };
  if (bottom.declared) {
    drawBand(canvas, 'bottom', top, top + height);
    const says = `${bottom.title}: ${bottom.formula}, ${params(bottom.params)}`;
    canvas.node({ of: 'bottom', look: 'k', says }, () => {
      canvas.box(box, 'card');
      canvas.line(box.x + pad, top + 20, box.width - 2 * pad, bottom.title, params(bottom.params), {
        size: 13,
        look: 'ink b',
      });
      canvas.text(box.x + pad, top + 38, bottom.formula, { size: 12, look: 'soft', fit: box.width - 2 * pad });
      for (const [l, level] of levels.entries())
        drawExperts(
          canvas,
          bottom.experts.filter((part) => part.level === level),
          { ...box, y: top + 50 + l * 44 },
          experts,
        );
    });
  } else {
    // Nothing is declared here: groups and crosses side by side.
    drawBand(canvas, '', top, top + height);
    canvas.line(box.x + pad, top + 19, box.width - 2 * pad, bottom.formula, '', { size: 12, look: 'soft' });
  }
  if (feeding.length > 0) {
    const end = { x: box.x, y: top + height / 2 };
    const highest = feeding[0]!;
    canvas.route(
      [{ x: highest.x, y: middle(highest) }, { x: bus, y: middle(highest) }, { x: bus, y: end.y }, end],
      'line',
      true,
    );
    for (const row of feeding.slice(1))
      canvas.route(
        [
          { x: row.x, y: middle(row) },
          { x: bus, y: middle(row) },
        ],
        'line',
      );
  }
  return box;
}

function drawExperts(canvas: Canvas, parts: readonly ExpertsContent[], area: Box, drawn: Map<string, Box>): void {
  const width = Math.min(300, (area.width - 2 * pad - (parts.length - 1) * 8) / parts.length);
  const indent = (area.width - parts.length * width - (parts.length - 1) * 8) / 2;
  parts.forEach((part, i) => {
    const box = { x: area.x + indent + i * (width + 8), y: area.y, width, height: 36 };
    drawn.set(part.id, box);
    canvas.box(box, 'inner', 6);
    const label = `${part.title} × ${part.count}`;
    canvas.text(box.x + 10, box.y + 22, label, {
      size: 12,
      look: 'ink',
      fit: width - 30 - 9 * Math.min(part.count, 6),
    });
    for (let e = 0; e < Math.min(part.count, 6); e++)
      canvas.box({ x: box.x + width - 16 - 9 * e, y: box.y + 12, width: 6, height: 12 }, 'f7', 2);
  });
}

interface Below {
  readonly under: Start;
  readonly experts: ReadonlyMap<string, Box>;
  readonly paths: Paths;
  readonly heads: readonly HeadContent[];
}

function drawTowers(
  canvas: Canvas,
  towers: readonly TowerContent[],
  area: { left: number; right: number },
  top: number,
  { under, experts, paths, heads }: Below,
): { end: number; starts: Start[][] } {
  const columns = Math.max(1, Math.min(towers.length, Math.floor((area.right - area.left + gap) / (260 + gap))));
  const width = (area.right - area.left - (columns - 1) * gap) / columns;
  const perLine = Math.max(1, Math.min(heads.length, Math.floor((width - 2 * pad + 8) / 118)));
  const lines = Math.ceil(heads.length / perLine);
  const cell = 58;
  const height = 62 + lines * (cell + 8);
  const starts: Start[][] = heads.map(() => []);
  const end = top + Math.ceil(towers.length / columns) * (height + gap) - gap;
  drawBand(canvas, towers.length > 1 ? 'towers' : 'tower', top, end);
  towers.forEach((tower, t) => {
    const x = area.left + (t % columns) * (width + gap);
    const y = top + Math.floor(t / columns) * (height + gap);
    const box = { x, y, width, height };
    const hue = t % hueCount;
    const id = `tower.${tower.title}`;
    const mixed = tower.experts.flatMap((of) => experts.get(of) ?? []);
    mixed.forEach((from, i) =>
      canvas.edge(
        centre(from) + (t - (towers.length - 1) / 2) * 14,
        from.y + from.height,
        share(box, i, mixed.length),
        y,
        `s${hue} ${paths.edge(id, id)}`,
      ),
    );
    if (mixed.length === 0) canvas.edge(centre(box), under.y, centre(box), y, `s${hue} ${paths.edge(id, id)}`);
    const says = `tower ${tower.title}: ${tower.source}, ${tower.formula}, ${params(tower.params)}`;
    canvas.node({ of: id, look: paths.part(id), says }, () => {
      canvas.box(box, 'card');
      canvas.box({ ...box, height: 4 }, `f${hue}`, 2);
      canvas.line(x + pad, y + 24, width - 2 * pad, tower.title, params(tower.params), { size: 13, look: 'ink b' });
      const gates =
        tower.gates === 0
          ? ''
          : tower.gates === 1
            ? ' · a gate over experts'
            : ` · ${tower.gates} gates over experts, a head each`;
      canvas.text(x + pad, y + 42, `${tower.source}${gates} · ${tower.formula}`, {
        size: 12,
        look: 'soft',
        fit: width - 2 * pad,
      });
      const inner = (width - 2 * pad - (perLine - 1) * 8) / perLine;
      heads.forEach(({ title }, h) => {
        const own = present(
          tower.heads.find((head) => head.title === title),
          `head ${title}`,
        );
        const row = Math.floor(h / perLine);
        const at = {
          x: x + pad + (h % perLine) * (inner + 8),
          y: y + 54 + row * (cell + 8),
          width: inner,
          height: cell,
        };
        canvas.box(at, 'inner', 6);
        canvas.text(at.x + 10, at.y + 18, title, { size: 12, look: 'ink b', fit: inner - 20 });
        canvas.text(at.x + 10, at.y + 34, own.formula, { size: 11, look: 'soft', fit: inner - 20 });
        canvas.text(at.x + 10, at.y + 49, params(own.params), { size: 11, look: 'soft', fit: inner - 20 });
        // Edges start where the tower's card ends; heads above each other a little apart.
        starts[h]!.push({ id, x: centre(at) + 10 * row, y: y + height, hue });
      });
    });
  });
  return { end, starts };
}

function drawBias(canvas: Canvas, bias: NonNullable<Content['bias']>, paths: Paths, top: number, bottom: number): Box {
  // At the towers' foot, where its logits join theirs.
  const height = Math.min(Math.max(bottom - top, 102), 68 + 34 * bias.signals.length);
  const width = biasWidths[canvas.page.isNarrow ? 1 : 0];
  const box = { x: canvas.page.right - width, y: Math.max(top, bottom - height), width, height };
  const room = Math.max(1, Math.floor((height - 62) / 34));
  const shown = bias.signals.slice(0, bias.signals.length > room ? room - 1 : room);
  const says = `bias: ${bias.signals.map(({ name }) => name).join(', ')}, ${bias.formula}, ${params(bias.params)}`;
  canvas.node({ of: 'bias', look: paths.part('bias'), says }, () => {
    canvas.box(box, 'card dash');
    canvas.line(box.x + pad, box.y + 22, width - 2 * pad, 'bias', params(bias.params), { size: 13, look: 'ink b' });
    canvas.text(box.x + pad, box.y + 39, `${bias.formula} · all rows`, {
      size: 11,
      look: 'soft',
      fit: width - 2 * pad,
    });
    canvas.rule(box.x + pad, box.x + width - pad, box.y + 50);
    const at = { x: box.x + pad, y: box.y + 60, width: width - 2 * pad };
    drawSignals(canvas, shown, at, { columns: 1, look: 'soft', marks: false });
    if (shown.length < bias.signals.length)
      canvas.text(at.x, box.y + 72 + shown.length * 34, `and ${bias.signals.length - shown.length} more`, {
        size: 11,
        look: 'soft',
      });
  });
  return box;
}

function drawHeads(
  canvas: Canvas,
  heads: readonly HeadContent[],
  top: number,
  { starts, bias, paths }: { starts: readonly (readonly Start[])[]; bias: Box | null; paths: Paths },
): number {
  const between = heads.some(({ after }) => after !== null) ? 40 : gap;
  const { right, isNarrow } = canvas.page;
  const rows = Math.ceil(heads.length / (isNarrow ? 2 : 4));
  const columns = Math.ceil(heads.length / rows);
  const width = Math.min(300, (right - left - (columns - 1) * between) / columns);
  const indent = (right - left - columns * width - (columns - 1) * between) / 2;
  const end = top + rows * (headHeight + between) - between;
  drawBand(canvas, heads.length === 1 ? 'head' : 'heads', top, end);
  const boxes = new Map<string, Box>();
  heads.forEach((head, h) => {
    const id = `head.${head.title}`;
    const x = left + indent + (h % columns) * (width + between);
    const box = { x, y: top + Math.floor(h / columns) * (headHeight + between), width, height: headHeight };
    boxes.set(head.title, box);
    const name =
      head.after === null
        ? `P(${head.title})`
        : `P(${head.title}) = P(${head.after}) · P(${head.title} | ${head.after})`;
    canvas.node({ of: id, look: paths.part(id), says: `head ${head.title}: ${name}, ${head.formula}` }, () => {
      canvas.box(box, 'card', 20);
      canvas.text(centre(box), box.y + 23, head.after === null ? name : `P(${head.title})`, {
        size: 14,
        look: 'ink b',
        anchor: 'middle',
        fit: width - 24,
      });
      canvas.text(centre(box), box.y + 41, head.formula, {
        size: 11.5,
        look: 'soft',
        anchor: 'middle',
        fit: width - 24,
      });
    });
    const from = starts[h]!;
    const count = from.length + (bias === null ? 0 : 1);
    from.forEach((start, t) =>
      canvas.edge(
        start.x,
        start.y,
        share(box, t, count),
        box.y,
        `${start.id === null ? 'line' : `s${start.hue}`} ${paths.edge(start.id ?? id, id)}`,
      ),
    );
    if (bias !== null)
      canvas.edge(
        share(bias, h, heads.length),
        bias.y + bias.height,
        share(box, from.length, count),
        box.y,
        `line dash ${paths.edge('bias', id)}`,
      );
  });
  for (const { title, after } of heads) {
    if (after === null) continue;
    const [from, to] = [entryOf(boxes, after), entryOf(boxes, title)];
    const look = `line ${paths.edge(`head.${after}`, `head.${title}`)}`;
    const start = { x: from.x + from.width, y: middle(from) };
    const finish = { x: to.x, y: middle(to) };
    if (from.y === to.y && to.x > from.x && to.x - start.x < width) canvas.route([start, finish], look, true);
    // Around the boxes between them, or into the next row.
    else {
      const [near, far, low] = [
        start.x + between / 3,
        to.x - between / 3,
        Math.max(from.y, to.y) === from.y ? from.y + headHeight + 7 : to.y - between / 2,
      ];
      canvas.route(
        [start, { x: near, y: start.y }, { x: near, y: low }, { x: far, y: low }, { x: far, y: finish.y }, finish],
        look,
        true,
      );
    }
  }
  return end;
}

function params(count: number): string {
  return count === 0 ? '' : `${formatCount(count)} parameters`;
}

function middle(box: Box): number {
  return box.y + box.height / 2;
}
