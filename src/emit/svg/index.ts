/** `model.svg`: the picture of a plan, from its signals at the top down to its heads. */
import type { Plan } from '../../ir/plan.ts';
import { noOptions, type Target } from '../target.ts';
import { Canvas } from './canvas.ts';
import { contentOf, signalLines } from './content.ts';
import { drawPicture } from './draw.ts';

export interface PictureOptions {
  /** Default: as the reader's system has it. */
  readonly theme?: 'light' | 'dark';
}

/**
 * The picture as SVG text: 1200 units wide, as high as it has to be. It needs no script: pointing at a part or moving to it with the Tab key lights
 * up its paths (`connectPicture` adds what a page can do on top). The same plan gives the same bytes.
 */
export function modelPicture(plan: Plan, { theme }: PictureOptions = {}): string {
  const content = contentOf(plan);
  const canvas = new Canvas();
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

export const svgTarget: Target = {
  name: 'svg',
  optionsSchema: noOptions,
  emit(plan) {
    return { files: new Map([['model.svg', modelPicture(plan)]]), diagnostics: [] };
  },
};
