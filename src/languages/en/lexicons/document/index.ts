/** What the document stage knows of the language. */
import type { DocumentLexicon } from '../../../../types.js';
import { BEFORE_NAMES } from './before-names.js';

export const document: DocumentLexicon = { beforeNames: BEFORE_NAMES };
