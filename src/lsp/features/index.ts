import type { Feature } from '../feature.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { highlight } from './highlight.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { rangeFormatting } from './range-formatting.ts';
import { references } from './references.ts';
import { picture } from './picture.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';

/** Everything that is asked about a document. */
export const features: readonly Feature[] = [
  codeActions,
  codeLens,
  completion,
  definition,
  documentLinks,
  documentSymbols,
  folding,
  formatting,
  highlight,
  hover,
  incomingCalls,
  inlayHints,
  outgoingCalls,
  picture,
  prepareCallHierarchy,
  prepareRename,
  rangeFormatting,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  signatureHelp,
];
