/** Extractions made by hand for the exports: a plain one, and one whose every word attacks. */
import type { Extraction, Quote, Speaker } from '../../src/schemas.js';

interface Made {
  readonly text: string;
  readonly extraction: Extraction;
}

type Part = Partial<Omit<Quote, 'content' | 'cue' | 'source'>> & {
  readonly content: readonly string[];
  readonly cue?: readonly string[];
  readonly source?: readonly string[];
};

/** Builds an extraction from words; each is looked for behind the one before it in its list. */
export function make(
  text: string,
  quotes: readonly Part[],
  speakers: readonly (Partial<Speaker> & { readonly label: string })[] = [],
): Made {
  const place = (words: readonly string[]) => {
    let from = 0;
    return words.map((word) => {
      const start = text.indexOf(word, from);
      if (start === -1) throw new Error(`“${word}” is not in the text`);
      from = start + word.length;
      return { start, end: from, text: word };
    });
  };
  return {
    text,
    extraction: {
      quotes: quotes.map((part, index) => ({
        id: `q${index + 1}`,
        type: 'direct',
        act: 'speech',
        text: part.content.join(' '),
        speakers: [],
        parent: null,
        negated: false,
        confidence: { quote: 0.9, speaker: 0.8 },
        rule: 'made-up',
        ...part,
        content: place(part.content),
        cue: place(part.cue ?? []),
        source: place(part.source ?? []),
      })),
      speakers: speakers.map((speaker, index) => ({
        id: `s${index + 1}`,
        name: speaker.label,
        kind: 'person',
        roles: [],
        pronouns: null,
        mentions: [],
        ...speaker,
      })),
      diagnostics: [],
    },
  };
}

export const PLAIN = make(
  '😀 Rain\n“We won,” said Ada Okoro, the captain. “It was – well – close.”\nShe said the ground staff had “worked all night”.\n“He told me, ‘No,’ and left,” Tom Rill said.',
  [
    { content: ['“We won,”', '“It was – well – close.”'], cue: ['said'], source: ['Ada Okoro, the captain'], speakers: ['s1'] },
    { content: ['the ground staff had “worked all night”'], cue: ['said'], source: ['She'], speakers: ['s1'], type: 'mixed' },
    { content: ['“He told me, ‘No,’ and left,”'], cue: ['said'], source: ['Tom Rill'], speakers: ['s2'] },
    { content: ['‘No,’'], cue: ['told'], source: ['He'], parent: 'q3', negated: true },
  ],
  [{ label: 'Ada Okoro', roles: ['captain'] }, { label: 'Tom Rill' }],
);

/** Strings that end, open or comment out something in HTML, XML, JSON, URLs or brat's lines. */
export const ATTACKS: readonly string[] = [
  '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)",
  '<!--', '-->', ']]>', '<![CDATA[', '&lt;b&gt;', '&#60;', '</mark></p></main>', '</title>', '</style>', '<?xml ?>', '{{1}}',
  '\u0000', '\u0008', '\u001f', '\ud800', '\udc00', '\ufffe', '\u2028', '\u202e', 'javascript:alert(1)', '\\"', '\\u003c', '%3C', '#&,-',
  'T9\tContent 0 1\tx', '\tR1', 'a\u0085b',
];

const attack = ATTACKS.join(' ');
export const HOSTILE = make(
  `“${attack}” said ${attack}\nThen “done\nnow ${attack}”`,
  [
    { content: [`“${attack}”`], cue: ['said'], source: [attack], speakers: ['s1', 's2'] },
    { content: [`“done\nnow ${attack}”`], type: 'mixed', speakers: ['s3'], confidence: { quote: 0.1, speaker: 0 } },
    { content: [attack], type: 'indirect', parent: 'q1' },
  ],
  [
    { label: attack, roles: [attack, '"'] },
    { label: `<b>${attack}`, kind: 'organization' },
    { label: attack, kind: 'document' },
    { label: attack, kind: 'group' },
  ],
);
