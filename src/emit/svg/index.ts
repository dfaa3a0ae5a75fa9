/** `model.svg`: the picture of a plan, from its signals at the top down to its heads. */
import type { Plan } from '../../ir/plan.ts';
import { noOptions, type Target } from '../target.ts';
import { Canvas } from './canvas.ts';
import { contentOf, signalLines } from './content.ts';
import { drawPicture } from './draw.ts';
import { styleSheet } from './style.ts';

/** The picture as SVG text: 1200 units wide, as high as it has to be, light or dark as its viewer prefers. */
export function modelPicture(plan: Plan): string {
  const content = contentOf(plan);
  const canvas = new Canvas();
  const { width, height } = drawPicture(canvas, content, content.groups.length === 0 ? signalLines(plan) : []);
  const description = `${content.facts.join(', ')}. Groups: ${content.groups.map((group) => group.name).join(', ')}. Towers: ${content.towers.map((tower) => tower.title).join(', ')}. Heads: ${content.heads.map((head) => head.title).join(', ')}.`;
  return canvas.toString(width, height, content.title, description, styleSheet());
}

export const svgTarget: Target = {
  name: 'svg',
  optionsSchema: noOptions,
  emit(plan) {
    return { files: new Map([['model.svg', modelPicture(plan)]]), diagnostics: [] };
  },
};
