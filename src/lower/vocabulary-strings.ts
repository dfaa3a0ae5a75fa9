/** The texts of a model's file vocabularies: values of the spec, a file that the spec names, or one that the lock refers to. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lock } from '../ir/lock.ts';
import { formatVocab, parseVocab } from '../runtime/vocab-file.ts';
import type { CheckedModel, CheckedVocab } from '../language/semantics/model.ts';
import { describeVocab, type VocabularyText } from './signals.ts';
import { sha256 } from '../ir/sha256.ts';
import { besideLock } from '../ir/vocabulary-files.ts';
import type { Vocabulary } from '../runtime/types.ts';

export interface VocabularySources {
  /** The text of a root-relative path; null when it is missing, unreadable or outside of the root. */
  readText(path: string): string | null;
  /** Root-relative folder of the lock; '' for the root itself. */
  readonly lockFolder: string;
}

/**
 * By vocab id, each in the form in which it goes into the build (`formatVocab`). A vocabulary that needs a lock and has none is
 * left out, which lowering reports; a file that is missing, wrong, or not the one that the lock was written with is reported here.
 */
export function readVocabularyTexts(
  model: CheckedModel,
  lock: Lock | null,
  sources: VocabularySources,
): { texts: Map<string, VocabularyText>; diagnostics: Diagnostic[] } {
  const texts = new Map<string, VocabularyText>();
  const diagnostics: Diagnostic[] = [];
  const used = new Set(model.signals.map((signal) => signal.vocab));
  for (const vocab of model.vocabs) {
    if (vocab.kind !== 'file' || !used.has(vocab.id)) continue;
    const read = readOne(vocab, lock, sources);
    if (read === null) continue;
    if ('code' in read) diagnostics.push(read);
    else texts.set(vocab.id, read);
  }
  return { texts, diagnostics };
}

function readOne(
  vocab: CheckedVocab,
  lock: Lock | null,
  sources: VocabularySources,
): VocabularyText | Diagnostic | null {
  if (vocab.values !== null) return textOf(vocab.values);
  const locked =
    vocab.file === null && lock !== null && Object.hasOwn(lock.vocabs, vocab.id) ? lock.vocabs[vocab.id]! : null;
  if (vocab.file === null && locked === null) return null;
  const path = vocab.file ?? besideLock(sources.lockFolder, locked!.file);
  const names = { path: path ?? locked!.file, vocab: describeVocab(vocab.id) };
  const hint = locked === null ? {} : { hint: `run 'adsc profile ${vocab.span.file}' to write it again` };
  const text = path === null ? null : sources.readText(path);
  if (text === null) return diagnostic('ADS7005', vocab.span, names, hint);
  const parsed = parseVocab(text);
  if ('error' in parsed)
    return diagnostic('ADS7007', vocab.span, { ...names, line: parsed.line, reason: parsed.error });
  const whole = textOf(parsed.keys, parsed.entries);
  if (locked !== null && whole.sha256 !== locked.sha256) return diagnostic('ADS7006', vocab.span, names, hint);
  return whole;
}

/** The file of an assumed vocabulary, in the form of all: entries that no data has. */
export function assumedText(entries: number): string {
  return formatVocab(Array.from({ length: entries }, (_, i) => `assumed ${i + 1}`));
}

function textOf(keys: readonly string[], entries: Vocabulary = keys): VocabularyText {
  const text = formatVocab(keys, entries);
  const forgotten = entries === keys ? 0 : entries.reduce((n, key) => (key === null ? n + 1 : n), 0);
  return { entries: keys.length, forgotten, text, sha256: sha256(text) };
}
