/** The page: an editor on the left, what the compiler makes of its text on the right. */
import { INSPECT, type Inspection } from '../protocol.ts';
import { Builds } from './builds.ts';
import { Busy } from './busy.ts';
import { byId, count, element } from './dom.ts';
import { createEditor } from './editor.ts';
import { examples } from './examples.ts';
import { showChoices } from './panels/choices.ts';
import { showCost } from './panels/cost.ts';
import { FilesPanel } from './panels/files.ts';
import { PicturePanel } from './panels/picture.ts';
import { TrainPanel } from './panels/train.ts';
import { fromHash, toHash } from './share.ts';
import { tabs } from './tabs.ts';

/** Milliseconds that typing must pause before the model is drawn again. */
const PAUSE = 300;
/** Where the text is kept between visits, in this browser only. */
const STORE = 'adsc playground';

const notice = byId('notice');
const exampleSelect = byId<HTMLSelectElement>('example');
const variantSelect = byId<HTMLSelectElement>('variant');
exampleSelect.append(...examples.map(({ name, title }) => element('option', { value: name }, title)));

void firstText().then(open);

/** Puts the page together around a first text. */
function open(start: FirstText): void {
  let timer = 0;
  const busy = new Busy(byId('busy'), byId('result'));
  const editor = createEditor({
    parent: byId('editor'),
    text: start.text,
    onChange: changed,
    onExplain: showPage,
    onFailure: (message) => say(`The language worker failed: ${message}`),
  });
  exampleSelect.value = start.example ?? '';
  const builds = new Builds(editor);
  const picture = new PicturePanel((name) => void goTo(name));
  const files = new FilesPanel();
  const training = new TrainPanel(() => builds.make(chosenVariant()));
  const tablist = tabs(byId('tabs'), (panel) => panel === 'panel-files' && void showFiles());

  byId('hints').addEventListener('click', ({ currentTarget }) => {
    const wanted = (currentTarget as HTMLElement).getAttribute('aria-pressed') !== 'true';
    (currentTarget as HTMLElement).setAttribute('aria-pressed', String(wanted));
    editor.hint(wanted);
  });
  byId('format').addEventListener('click', () => editor.format());
  byId('share').addEventListener('click', () => void share());
  byId('explain-close').addEventListener('click', () => byId<HTMLDialogElement>('explain').close());
  exampleSelect.addEventListener('change', () => {
    const example = examples.find(({ name }) => name === exampleSelect.value);
    if (example === undefined) return;
    editor.replace(example.text);
    exampleSelect.value = example.name;
    history.replaceState(null, '', location.pathname + location.search);
    say(`Example: ${example.title}.`);
  });
  variantSelect.addEventListener('change', () => void inspect());
  addEventListener('hashchange', () => {
    void fromHash(location.hash).then((text) => text !== null && text !== editor.text && editor.replace(text), refuse);
  });
  void inspect();

  function changed(): void {
    // An example that was changed is one no longer.
    if (exampleSelect.value !== '' && examples.find(({ name }) => name === exampleSelect.value)?.text !== editor.text)
      exampleSelect.value = '';
    clearTimeout(timer);
    busy.start();
    timer = window.setTimeout(() => void inspect(), PAUSE);
    try {
      localStorage.setItem(STORE, editor.text);
    } catch {
      // Not every browser keeps anything for a page from a file.
    }
  }

  async function inspect(): Promise<void> {
    const { text } = editor;
    let found: Inspection;
    busy.start();
    try {
      found = await editor.ask<Inspection>(INSPECT, { text, variant: chosenVariant() });
    } catch (error) {
      busy.stop();
      say(`The compiler did not answer: ${messageOf(error)}`);
      return;
    }
    // What was typed since is asked about next.
    if (editor.text !== text) return;
    busy.stop();
    if (found.profiled) editor.lockChanged();
    editor.problems.fromPlan(found.problems);
    const result = byId('result');
    result.classList.toggle('stale', found.shown === null);
    byId('stale-note').hidden = found.shown !== null;
    if (found.shown === null) return;
    showVariants(found.variants, found.shown.variant);
    const { model, variant, cost } = found.shown;
    byId('model-name').textContent = variant === null ? model : `${model} / ${variant}`;
    byId('model-facts').textContent =
      `${count(cost.params, 'parameter')}, ${cost.flops.toLocaleString('en')} FLOPs an example`;
    picture.show(found.shown.picture);
    showCost(cost);
    showChoices(found.shown.entries);
    editor.hint(byId('hints').getAttribute('aria-pressed') === 'true');
    training.specChanged(found.shown.fingerprint);
    if (tablist.shown === 'panel-files') void showFiles();
  }

  function showVariants(variants: readonly string[], shown: string | null): void {
    byId('variant-choice').hidden = variants.length === 0;
    variantSelect.replaceChildren(
      element('option', { value: '' }, 'the model itself'),
      ...variants.map((name) => element('option', { value: `v:${name}` }, name)),
    );
    variantSelect.value = shown === null ? '' : `v:${shown}`;
  }

  function chosenVariant(): string | null {
    return variantSelect.value === '' ? null : variantSelect.value.slice(2);
  }

  async function showFiles(): Promise<void> {
    files.wait('Writing the files…');
    try {
      const { of, files: made } = await builds.make(chosenVariant());
      files.show(made, of.plan.model);
    } catch (error) {
      files.wait(messageOf(error));
    }
  }

  async function share(): Promise<void> {
    history.replaceState(null, '', await toHash(editor.text));
    try {
      await navigator.clipboard.writeText(location.href);
      say(`Link copied: ${location.href.length.toLocaleString('en')} characters. The spec is in the link itself.`);
    } catch {
      say('The link is in the address bar: the spec is in it.');
    }
  }

  /** To the declaration of that name, if the picture's text is one. */
  async function goTo(name: string): Promise<void> {
    interface Symbols {
      readonly name: string;
      readonly selectionRange: { readonly start: { readonly line: number; readonly character: number } };
    }
    const symbols =
      (await editor.ask<readonly Symbols[] | null>('textDocument/documentSymbol', {
        textDocument: { uri: 'file:///model.ads' },
      })) ?? [];
    const found = symbols.find((symbol) => symbol.name === name);
    if (found === undefined) return;
    const { line, character } = found.selectionRange.start;
    editor.view.dispatch({
      selection: { anchor: editor.view.state.doc.line(line + 1).from + character },
      scrollIntoView: true,
    });
    editor.view.focus();
  }

  function showPage(page: string, code: string): void {
    byId('explain-title').textContent = code;
    byId('explain-text').textContent = page;
    byId<HTMLDialogElement>('explain').showModal();
  }
}

interface FirstText {
  readonly text: string;
  readonly example: string | null;
}

async function firstText(): Promise<FirstText> {
  try {
    const shared = await fromHash(location.hash);
    if (shared !== null) return { text: shared, example: null };
  } catch (error) {
    refuse(error);
  }
  try {
    const kept = localStorage.getItem(STORE);
    if (kept !== null) return { text: kept, example: examples.find(({ text }) => text === kept)?.name ?? null };
  } catch {
    // As above.
  }
  const [first] = examples;
  return { text: first!.text, example: first!.name };
}

function say(words: string): void {
  notice.textContent = words;
}

function refuse(error: unknown): void {
  say(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
