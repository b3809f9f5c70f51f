/** English, as data. */
import type { Language } from '../../types.js';

export const english: Language = { code: 'en' };
