/** What pages do: search, theme, copies of code, the navigation of narrow windows, and where in the page the reader is. */
import { setUpSearch } from './search.ts';
import { applyTheme, storedTheme, type Theme, themes } from './themes.ts';

const top = (document.currentScript as HTMLScriptElement | null)?.dataset['top'] ?? '';

setUpSearch(document.querySelector('dialog.search')!, top);
setUpTheme(document.querySelector('[data-theme-button]')!);
setUpCopies();
setUpNavigation(document.querySelector('.whole')!);
setUpContents();

function setUpTheme(button: HTMLElement): void {
  const faces: Record<Theme, string> = { system: '◐', light: '☀', dark: '☾' };
  const names: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };
  const show = (theme: Theme) => {
    button.textContent = faces[theme];
    button.setAttribute('aria-label', `Theme: ${names[theme]}`);
    button.title = `Theme: ${names[theme]}`;
  };
  show(storedTheme());
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(storedTheme()) + 1) % themes.length] ?? 'system';
    applyTheme(next);
    show(next);
  });
}

function setUpCopies(): void {
  // A page from a disk may have no clipboard.
  if (!('clipboard' in navigator)) return;
  for (const block of document.querySelectorAll('main pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(block.querySelector('code')!.textContent).then(
        () => (button.textContent = 'Copied'),
        () => (button.textContent = 'Not copied'),
      );
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    const frame = document.createElement('div');
    frame.className = 'code';
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

function setUpNavigation(whole: HTMLDetailsElement): void {
  const narrow = matchMedia('(max-width: 60rem)');
  const fit = () => (whole.open = !narrow.matches);
  fit();
  // Until here style.css has hidden the list in narrow windows, so that nothing of the page moves when it closes.
  whole.classList.add('settled');
  narrow.addEventListener('change', fit);
  // It is a matter of the list alone, never of the page.
  const current = whole.querySelector<HTMLElement>('[aria-current]');
  const side = whole.closest<HTMLElement>('.side');
  if (current !== null && side !== null && !narrow.matches)
    side.scrollTop = Math.max(0, current.offsetTop - side.clientHeight / 2);
}

function setUpContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const first = [...links.keys()].find((id) => seen.has(id));
      if (first === undefined) return;
      for (const [id, link] of links) link.classList.toggle('here', id === first);
    },
    { rootMargin: '-64px 0px -40% 0px' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading !== null) observer.observe(heading);
  }
}
