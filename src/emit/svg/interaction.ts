/**
 * What a page adds to a picture that it holds as an element (inline or in a shadow tree; an `<img>` can't be pointed into): a part that is chosen
 * by click or Enter, arrow keys that go through signals, and a mark at what is pointed at from elsewhere. Lighting paths needs none of it. It uses
 * the DOM alone, and the picture is not changed but for class names and the focus.
 */

export interface PictureConnection {
  /** Marks all that stands for it (`signal.price`), scrolls to the first of these, and takes the last mark away; null: only that. */
  mark(of: string | null): void;
}

export interface PictureEvents {
  /** `of`: what was chosen, as `data-of` has it: `group.user`. */
  readonly onChoose?: (of: string) => void;
}

export function connectPicture(svg: SVGSVGElement, { onChoose }: PictureEvents = {}): PictureConnection {
  const parts = () => [...svg.querySelectorAll<SVGGElement>('g[data-of]')];
  const partOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGGElement>('g[data-of]') : null;
  svg.addEventListener('click', ({ target }) => {
    const part = partOf(target);
    if (part !== null) onChoose?.(part.dataset['of']!);
  });
  svg.addEventListener('keydown', (event) => {
    const part = partOf(event.target);
    if (part === null) return;
    const all = parts();
    const at = all.indexOf(part);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Enter' || event.key === ' ') onChoose?.(part.dataset['of']!);
    else if (event.key === 'Escape') part.blur();
    else if (Object.hasOwn(steps, event.key)) all[steps[event.key] ?? at]?.focus();
    else return;
    event.preventDefault();
  });
  return {
    mark(of) {
      let first = true;
      for (const part of parts()) {
        const here = part.dataset['of'] === of;
        if (here && first && !part.classList.contains('here')) part.scrollIntoView({ block: 'nearest' });
        first &&= !here;
        part.classList.toggle('here', here);
      }
    },
  };
}
