/** Tabs by the ARIA pattern: one of them is in the order of Tab, arrows go from one to the next. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
import { byId } from './dom.ts';
import { present } from '../../text/present.ts';

/** @param onShow called with the panel's id whenever another one is shown. */
export function tabs(
  list: HTMLElement,
  onShow: (panel: string) => void,
): { show(panel: string): void; readonly shown: string } {
  const all = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  const panelOf = (tab: HTMLElement) => present(tab.getAttribute('aria-controls'), 'panel of the tab');
  let shown = panelOf(all[0]!);
  const show = (panel: string) => {
    shown = panel;
    for (const tab of all) {
      const chosen = panelOf(tab) === panel;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(panelOf(tab)).hidden = !chosen;
    }
    onShow(panel);
  };
  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLButtonElement>('[role=tab]') : null;
    if (tab !== null) show(panelOf(tab));
  });
  list.addEventListener('keydown', (event) => {
    const now = all.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (now < 0 || next === undefined) return;
    event.preventDefault();
    const tab = all[(next + all.length) % all.length]!;
    show(panelOf(tab));
    tab.focus();
  });
  return {
    show,
    get shown() {
      return shown;
    },
  };
}
