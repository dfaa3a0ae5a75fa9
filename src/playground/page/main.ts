/** The page: specs in an editor on the left, what the compiler makes of them on the right. */
import {
  type AboutText,
  INSPECT,
  type Inspection,
  lockPath,
  OWN_LOCK,
  type OwnLock,
  type Problem,
  type ShownText,
  SPEC,
  uriOf,
} from '../protocol.ts';
import { Builds } from './builds.ts';
import { Busy } from './busy.ts';
import { byId, count, element } from './dom.ts';
import { createEditor } from './editor.ts';
import { examples } from './examples.ts';
import { FileTabs } from './file-tabs.ts';
import { showChoices } from './panels/choices.ts';
import { type Choice, ComparePanel } from './panels/compare.ts';
import { showCost } from './panels/cost.ts';
import { DataPanel } from './panels/data.ts';
import { FilesPanel } from './panels/files.ts';
import { PicturePanel } from './panels/picture.ts';
import { TrainPanel } from './panels/train.ts';
import { fromHash, toHash } from './share.ts';
import { keptSpecs, type SpecFiles, Specs } from './specs.ts';
import { tabs } from './tabs.ts';
import { Trainer } from './trainer.ts';

/** Milliseconds that typing must pause before the model is drawn again. */
const PAUSE = 300;
/** Where the frame of the picture is that of a telephone. */
const narrow = matchMedia('(max-width: 560px)');
/** Characters at once that nobody types: a paste, which is looked at without a pause. */
const PASTED = 200;

const notice = byId('notice');
const exampleSelect = byId<HTMLSelectElement>('example');
const variantSelect = byId<HTMLSelectElement>('variant');
exampleSelect.append(...examples.map(({ name, title }) => element('option', { value: name }, title)));

void firstSpecs().then(open);

/** Puts the page together around first specs. */
function open(start: SpecFiles): void {
  let timer = 0;
  /** Problems of the user's data. */
  let ofData: readonly Problem[] = [];
  let last: Inspection | null = null;
  /** Of the last version without errors. */
  let good: Inspection['shown'] = null;
  const specs = new Specs(start);
  const busy = new Busy(byId('busy'), byId('result'));
  const editor = createEditor({
    parent: byId('editor'),
    path: specs.open,
    text: specs.text(specs.open),
    onChange: changed,
    onExplain: showPage,
    onFailure: (message) => say(`The language worker failed: ${message}`),
  });
  showExample();
  const builds = new Builds(editor);
  const trainer = new Trainer();
  const picture = new PicturePanel((name) => void goTo(name));
  const files = new FilesPanel(() => ({ specs: specs.all, lock: data.lock, lockPath: lockPath(specs.main) }));
  const training = new TrainPanel(trainer, () => builds.plan(about()));
  const comparing = new ComparePanel({
    trainer,
    planOf: ({ spec, variant }) => planOf(spec, variant),
    epochs: () => training.epochs,
  });
  const data = new DataPanel({ trainer, onLock: (lock) => void takeLock(lock), onProblems: showDataProblems });
  const tablist = tabs(byId('tabs'), fill);
  const fileTabs = new FileTabs({ specs, onChange: openFile });

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
    specs.replaceAll({ files: [[SPEC, example.text]], open: SPEC });
    fileTabs.show();
    if (editor.path === SPEC) editor.replace(example.text);
    else openFile();
    exampleSelect.value = example.name;
    history.replaceState(null, '', location.pathname + location.search);
    say(`Example: ${example.title}.`);
  });
  variantSelect.addEventListener('change', () => void inspect());
  narrow.addEventListener('change', () => void inspect());
  addEventListener('hashchange', () => {
    void fromHash(location.hash).then((found) => {
      if (found === null || JSON.stringify(found.files) === JSON.stringify(specs.all)) return;
      specs.replaceAll(found);
      fileTabs.show();
      openFile();
    }, refuse);
  });
  void inspect();

  function about(variant = chosenVariant()): AboutText {
    return { spec: specs.main, files: specs.all, variant };
  }

  function shown(): ShownText {
    return { ...about(), narrow: narrow.matches };
  }

  function changed(inserted: number): void {
    specs.write(editor.text);
    showExample();
    later(inserted >= PASTED);
  }

  /** Another file is to be in the editor. */
  function openFile(): void {
    editor.open(specs.open, specs.text(specs.open));
    editor.filesChanged(specs.paths.filter((path) => path !== specs.open));
    showExample();
    later();
  }

  function later(atOnce = false): void {
    clearTimeout(timer);
    busy.start(atOnce);
    timer = window.setTimeout(() => void inspect(), atOnce ? 0 : PAUSE);
  }

  /** An example that was changed is one no longer. */
  function showExample(): void {
    const [only, ...others] = specs.all;
    exampleSelect.value = (others.length === 0 && examples.find(({ text }) => text === only?.[1])?.name) || '';
  }

  async function inspect(): Promise<void> {
    const asked = shown();
    let found: Inspection;
    busy.start();
    try {
      found = await editor.ask<Inspection>(INSPECT, asked);
    } catch (error) {
      busy.stop();
      say(`The compiler did not answer: ${messageOf(error)}`);
      return;
    }
    // What was typed since is asked about next.
    if (JSON.stringify(shown()) !== JSON.stringify(asked)) return;
    busy.stop();
    last = found;
    if (found.profiled) editor.lockChanged(asked.spec);
    showProblems();
    byId('result').classList.toggle('stale', found.shown === null);
    byId('stale-note').hidden = found.shown !== null;
    data.specChanged(asked, found);
    if (found.shown === null) return;
    showVariants(found.variants, found.shown.variant);
    const { model, variant, cost } = found.shown;
    byId('model-name').textContent = variant === null ? model : `${model} / ${variant}`;
    byId('model-facts').textContent =
      `${count(cost.params, 'parameter')}, ${cost.flops.toLocaleString('en')} FLOPs an example`;
    byId('rows-note').textContent = found.rows === 'own' ? 'Rows: yours' : 'Rows: made up';
    byId('rows-note').dataset['rows'] = found.rows;
    picture.show(found.shown.picture);
    good = found.shown;
    editor.hint(byId('hints').getAttribute('aria-pressed') === 'true');
    training.specChanged(found.shown.fingerprint);
    comparing.offer(choices(found.variants));
    fill(tablist.shown);
  }

  /** Panels of many rows are made once they are looked at. */
  function fill(panel: string): void {
    if (panel === 'panel-files') void showFiles();
    else if (panel === 'panel-cost' && good !== null) showCost(good.cost);
    else if (panel === 'panel-choices' && good !== null) showChoices(good.entries);
  }

  /** The model, its variants, and the other specs of the page. */
  function choices(variants: readonly string[]): Choice[] {
    return [
      ...[null, ...variants].map((variant) => ({ spec: specs.main, variant })),
      ...specs.roots.filter((spec) => spec !== specs.main).map((spec) => ({ spec, variant: null })),
    ];
  }

  /** Of another spec the lock is made first, of the same files. */
  async function planOf(spec: string, variant: string | null) {
    const of = { spec, files: specs.all, variant };
    if (spec !== specs.main && data.hasFiles) {
      const { found } = await trainer.ask('profiled', { kind: 'profile', of });
      if (found !== null)
        await editor.ask(OWN_LOCK, { spec, lock: found.lock, vocabFiles: found.vocabFiles } satisfies OwnLock);
    }
    return builds.plan(of);
  }

  async function takeLock(lock: OwnLock): Promise<void> {
    await editor.ask(OWN_LOCK, lock);
    await inspect();
  }

  function showDataProblems(problems: readonly Problem[]): void {
    ofData = problems;
    showProblems();
  }

  /** Of the file that is open; those of data, and of no place in it, at its start. */
  function showProblems(): void {
    const here = (last?.problems ?? []).filter(({ place }) => place === null || place.file === editor.path);
    editor.problems.fromPlan(here, ofData, editor.path);
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
      const { of, files: made } = await builds.make(about(), data.lock?.lock ?? '');
      files.show(made, of.plan.model, of.made === null);
    } catch (error) {
      files.wait(messageOf(error));
    }
  }

  async function share(): Promise<void> {
    history.replaceState(null, '', await toHash({ files: specs.all, open: specs.open }));
    try {
      await navigator.clipboard.writeText(location.href);
      say(
        `Link copied: ${location.href.length.toLocaleString('en')} characters. The specs are in the link itself, and no data is.`,
      );
    } catch {
      say('The link is in the address bar: the specs are in it, and no data is.');
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
        textDocument: { uri: uriOf(editor.path) },
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

async function firstSpecs(): Promise<SpecFiles> {
  try {
    const shared = await fromHash(location.hash);
    if (shared !== null) return shared;
  } catch (error) {
    refuse(error);
  }
  return keptSpecs() ?? { files: [[SPEC, examples[0]!.text]], open: SPEC };
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
