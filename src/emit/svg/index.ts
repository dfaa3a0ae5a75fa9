/** `model.svg`: the picture of a plan, from its signals at the top down to its heads. */
import type { Plan } from '../../ir/plan.ts';
import { noOptions, type Target } from '../target.ts';
import { Canvas } from './canvas.ts';
import { type Content, contentOf, signalLines } from './content.ts';
import { drawPicture } from './draw.ts';
import { NARROW, pageOf, WIDE } from './page.ts';
import { layOut } from './upper.ts';

export interface PictureOptions {
  /** Default: as the reader's system has it. */
  readonly theme?: 'light' | 'dark';
  /** Units that the picture is wide: 1200, or 420 and what a narrow one needs more. Default `wide`. */
  readonly shape?: 'wide' | 'narrow';
}

/**
 * The picture as SVG text: 1200 units wide, or `narrow` for telephones, and as high as it has to be. It needs no script: pointing at a part or moving to it with the Tab key lights
 * up its paths (`connectPicture` adds what a page can do on top). The same plan gives the same bytes.
 */
export function modelPicture(plan: Plan, { theme, shape = 'wide' }: PictureOptions = {}): string {
  const content = contentOf(plan);
  const canvas = new Canvas(pageOf(shape === 'wide' ? WIDE : narrowWidth(content)));
  const drawn = drawPicture(canvas, content, content.groups.length === 0 ? signalLines(plan) : []);
  const names = (title: string, all: readonly string[]) => (all.length === 0 ? [] : [`${title}: ${all.join(', ')}.`]);
  const description = [
    `${content.facts.join(', ')}.`,
    ...names(
      'Groups',
      content.groups.map(({ name }) => name),
    ),
    ...names(
      'Towers',
      content.towers.filter(({ declared }) => declared).map(({ title }) => title),
    ),
    ...names(
      'Heads',
      content.heads.map(({ title }) => title),
    ),
  ].join(' ');
  const key = plan.fingerprint.slice(0, 8);
  return canvas.toString({ ...drawn, title: content.title, description, key, theme: theme ?? null });
}

/** Narrowest that a box becomes next to the edges that pass it. */
const LEAST_BOX = 130;

/** As narrow as leaves every box room: edges past boxes take some, too. */
function narrowWidth(content: Content): number {
  let width = NARROW;
  const fits = () => {
    const { boxes } = layOut(content, 0, pageOf(width));
    return [...boxes.values()].every((box) => box.width >= LEAST_BOX);
  };
  while (width < WIDE && content.groups.length > 0 && !fits()) width += 60;
  return Math.min(width, WIDE);
}

export const svgTarget: Target = {
  name: 'svg',
  optionsSchema: noOptions,
  emit(plan) {
    return { files: new Map([['model.svg', modelPicture(plan)]]), diagnostics: [] };
  },
};
