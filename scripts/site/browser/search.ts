/** The search: a dialog, an index that is loaded when it first opens, and results that keys move through. */
import MiniSearch from 'minisearch';
import { searchOptions } from '../search-options.ts';

interface Found {
  readonly title: string;
  readonly page: string;
  readonly url: string;
  readonly excerpt: string;
}

const MOST = 20;

declare global {
  interface Window {
    adscSearch?: (index: string) => void;
  }
}

/** @param top relative address of the site's first folder */
export function setUpSearch(dialog: HTMLDialogElement, top: string): void {
  const input = dialog.querySelector('input')!;
  const list = dialog.querySelector<HTMLElement>('[role=listbox]')!;
  const status = dialog.querySelector('.status')!;
  let index: Promise<MiniSearch> | null = null;
  let chosen = -1;

  const open = () => {
    if (dialog.open) return;
    index ??= load(top);
    index.catch(() => (status.textContent = 'The index of the search could not be loaded.'));
    dialog.showModal();
    input.select();
  };
  for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  input.addEventListener('input', () => void show());
  input.addEventListener('keydown', (event) => {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (options.length > 0) choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length);
    } else if (event.key === 'Escape') {
      // A search field takes the first one for itself.
      dialog.close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options[Math.max(0, chosen)]?.click();
    }
  });
  // A page that is already open has to show itself.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });

  function choose(next: number): void {
    chosen = next;
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(i === chosen));
      if (i === chosen) option.scrollIntoView({ block: 'nearest' });
    }
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `result-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
  }

  async function show(): Promise<void> {
    const query = input.value.trim();
    const found = query === '' || index === null ? [] : (await index).search(query);
    if (query !== input.value.trim()) return;
    list.replaceChildren(...found.slice(0, MOST).map((one, i) => result(one as unknown as Found, i)));
    input.setAttribute('aria-expanded', String(found.length > 0));
    const shown = found.length > MOST ? `${found.length} results, the best ${MOST} of them` : `${found.length} results`;
    status.textContent =
      query === ''
        ? ''
        : found.length === 1
          ? '1 result'
          : found.length === 0
            ? `Nothing has “${query}” in it.`
            : shown;
    choose(found.length > 0 ? 0 : -1);
  }

  function result({ title, page, url, excerpt }: Found, i: number): HTMLElement {
    const link = document.createElement('a');
    link.role = 'option';
    link.id = `result-${i}`;
    link.href = top + url;
    link.tabIndex = -1;
    const name = document.createElement('strong');
    name.textContent = page === '' ? title : `${page} › ${title}`;
    const text = document.createElement('span');
    text.textContent = excerpt;
    link.append(name, text);
    return link;
  }
}

function load(top: string): Promise<MiniSearch> {
  return new Promise((resolve, reject) => {
    window.adscSearch = (index) => resolve(MiniSearch.loadJSON(index, searchOptions));
    const script = document.createElement('script');
    script.src = `${top}search-index.js`;
    script.addEventListener('error', () => reject(new Error('no index')));
    document.head.append(script);
  });
}
