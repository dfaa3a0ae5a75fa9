/** The tabs of the specs, above the editor, with what adds, renames and deletes one. */
import { byId, element } from './dom.ts';
import { pathFault, type Specs } from './specs.ts';

interface Options {
  readonly specs: Specs;
  /** Another file is open, or the files have changed. */
  readonly onChange: () => void;
}

export class FileTabs {
  readonly #specs: Specs;
  readonly #onChange: () => void;
  readonly #list = byId('files-tabs');
  readonly #dialog = byId<HTMLDialogElement>('name-dialog');
  readonly #name = byId<HTMLInputElement>('name-input');
  #named: ((path: string) => void) | null = null;
  /** The name of the file that is renamed; null: it is a new one. */
  #keeps: string | null = null;

  constructor({ specs, onChange }: Options) {
    this.#specs = specs;
    this.#onChange = onChange;
    byId('file-add').addEventListener('click', () =>
      this.#ask('New spec', this.#freeName(), null, (path) => specs.add(path, '')),
    );
    byId('file-rename').addEventListener('click', () =>
      this.#ask('Rename the spec', specs.open, specs.open, (path) => specs.rename(path)),
    );
    byId('file-delete').addEventListener('click', () => {
      specs.remove();
      this.#changed();
    });
    byId('name-cancel').addEventListener('click', () => this.#dialog.close());
    byId<HTMLFormElement>('name-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
    });
    this.#list.addEventListener('keydown', (event) => this.#walk(event));
    this.show();
  }

  show(): void {
    const { paths, open } = this.#specs;
    this.#list.replaceChildren(
      ...paths.map((path) =>
        element(
          'button',
          {
            type: 'button',
            role: 'tab',
            id: path === open ? 'file-open' : null,
            'aria-selected': String(path === open),
            'aria-controls': 'editor',
            tabindex: path === open ? 0 : -1,
            onclick: () => this.#open(path),
          },
          path,
        ),
      ),
    );
    byId<HTMLButtonElement>('file-delete').disabled = paths.length < 2;
  }

  #open(path: string): void {
    if (path === this.#specs.open) return;
    this.#specs.show(path);
    this.#changed();
  }

  #changed(): void {
    this.show();
    this.#onChange();
  }

  #walk(event: KeyboardEvent): void {
    const { paths, open } = this.#specs;
    const at = paths.indexOf(open);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: paths.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#open(paths[(next + paths.length) % paths.length]!);
    byId('file-open').focus();
  }

  #freeName(): string {
    for (let n = 1; ; n++) {
      const name = n === 1 ? 'part.ads' : `part-${n}.ads`;
      if (!this.#specs.paths.includes(name)) return name;
    }
  }

  #ask(title: string, name: string, keeps: string | null, named: (path: string) => void): void {
    this.#named = named;
    this.#keeps = keeps;
    byId('name-title').textContent = title;
    byId('name-fault').textContent = '';
    this.#name.value = name;
    this.#dialog.showModal();
    this.#name.select();
  }

  #take(): void {
    const path = this.#name.value.trim();
    // A spec may keep the name that it has.
    const taken = this.#specs.paths.filter((one) => one !== this.#keeps);
    const fault = pathFault(path, taken);
    byId('name-fault').textContent = fault ?? '';
    if (fault !== null) return;
    this.#dialog.close();
    this.#named?.(path);
    this.#changed();
  }
}
