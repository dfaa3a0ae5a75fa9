/** The model's picture, as `model.svg` of a build. */
import { connectPicture } from '../../../emit/svg/interaction.ts';
import { byId } from '../dom.ts';

const STEP = 1.25;
/** Smallest and largest, against the picture's own size. */
const [SMALLEST, LARGEST] = [0.25, 3];

export class PicturePanel {
  readonly #frame = byId('picture-frame');
  /** In a tree of its own: the picture's style is not the page's. */
  readonly #shadow = byId('picture').attachShadow({ mode: 'open' });
  /** null: as wide as the frame. */
  #zoom: number | null = null;
  #svg: SVGSVGElement | null = null;

  readonly #onName: (name: string) => void;

  /** @param onName called with the name of a part of the picture that was chosen. */
  constructor(onName: (name: string) => void) {
    this.#onName = onName;
    byId('zoom-in').addEventListener('click', () => this.#scale(this.#shownScale * STEP));
    byId('zoom-out').addEventListener('click', () => this.#scale(this.#shownScale / STEP));
    byId('zoom-fit').addEventListener('click', () => this.#scale(null));
  }

  show(picture: string): void {
    const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
    if (
      !(documentElement instanceof SVGSVGElement) ||
      documentElement.querySelector('script, foreignObject, image, a, use') !== null
    )
      return;
    this.#svg = documentElement;
    const style = document.createElement('style');
    style.textContent = 'svg{display:block;height:auto}g[data-of]{cursor:pointer}';
    this.#shadow.replaceChildren(style, documentElement);
    connectPicture(documentElement, { onChoose: (of) => this.#onName(of.slice(of.indexOf('.') + 1)) });
    this.#scale(this.#zoom);
  }

  get #ownWidth(): number {
    return this.#svg?.viewBox.baseVal.width ?? 1;
  }

  get #shownScale(): number {
    return this.#zoom ?? this.#frame.clientWidth / this.#ownWidth;
  }

  #scale(zoom: number | null): void {
    this.#zoom = zoom === null ? null : Math.min(LARGEST, Math.max(SMALLEST, zoom));
    this.#svg?.style.setProperty(
      'width',
      this.#zoom === null ? '100%' : `${Math.round(this.#zoom * this.#ownWidth)}px`,
    );
    byId('zoom-fit').setAttribute('aria-pressed', String(this.#zoom === null));
  }
}
