/**
 * The published shapes: what `extractQuotes` takes and returns.
 *
 * The zod schemas are the source of the TypeScript types and of the JSON
 * Schema that ships with the package. Offsets are UTF-16 code units into the
 * string that was passed in, half-open.
 */
import * as z from 'zod';

const offset = z.number().int().nonnegative();

/** A piece of the input: `text === input.slice(start, end)`, always. */
export const TextSpanSchema = z
  .object({ start: offset, end: offset, text: z.string() })
  .readonly();

/** A span that names, describes or points at a speaker. */
export const MentionSpanSchema = z
  .object({
    start: offset,
    end: offset,
    text: z.string(),
    type: z.enum(['name', 'nominal', 'pronoun']),
  })
  .readonly();

/** How the content stands: wholly, partly or not at all in quotation marks. */
export const QuoteTypeSchema = z.enum(['direct', 'indirect', 'mixed']);

/** What is reported: something uttered, or something held in mind. */
export const ActSchema = z.enum(['speech', 'thought']);

/** What a speaker is. `author` is the writer of the article itself. */
export const SpeakerKindSchema = z.enum([
  'person',
  'organization',
  'document',
  'group',
  'unnamed',
  'author',
]);

const probability = z.number().min(0).max(1);

/** One reported utterance or thought, with its source and its speakers. */
export const QuoteSchema = z
  .object({
    /** `q1`, `q2`, … in order of the first content offset. */
    id: z.string(),
    type: QuoteTypeSchema,
    act: ActSchema,
    /** The pieces joined for a reader, outer quotation marks dropped. */
    text: z.string(),
    /** One span per contiguous piece, outer quotation marks included. */
    content: z.array(TextSpanSchema).readonly(),
    /** The words that report; empty when there are none. */
    cue: z.array(TextSpanSchema).readonly(),
    /** The source as written, with title and apposition; may be empty. */
    source: z.array(TextSpanSchema).readonly(),
    /** Ids of the speakers the source stands for; empty when unknown. */
    speakers: z.array(z.string()).readonly(),
    /** Id of the quote that this one stands inside. */
    parent: z.string().nullable(),
    /** True for “did not say …”, “never claimed …”. */
    negated: z.boolean(),
    /** Calibrated probabilities: of the quote and its bounds, and of `speakers`. */
    confidence: z.object({ quote: probability, speaker: probability }).readonly(),
    /** Which rule or model made the attribution. */
    rule: z.string(),
  })
  .readonly();

/** Somebody or something that the article lets speak. */
export const SpeakerSchema = z
  .object({
    /** `s1`, `s2`, … in order of the first mention. */
    id: z.string(),
    /** Fullest form in the text, without honorifics and roles; null if never named. */
    name: z.string().nullable(),
    /** What to print: the name, or the best description. */
    label: z.string(),
    kind: SpeakerKindSchema,
    roles: z.array(z.string()).readonly(),
    /** Only what the text itself uses. */
    pronouns: z.enum(['he', 'she', 'they']).nullable(),
    mentions: z.array(MentionSpanSchema).readonly(),
  })
  .readonly();

/** Something odd in the text that did not stop the extraction. */
export const DiagnosticSchema = z
  .object({
    /** Stable kebab-case identifier, such as `unbalanced-quotation-mark`. */
    code: z.string(),
    message: z.string(),
    /** Where in the text. */
    span: TextSpanSchema,
  })
  .readonly();

/** Everything that `extractQuotes` returns: plain, readonly, JSON-safe. */
export const ExtractionSchema = z
  .object({
    quotes: z.array(QuoteSchema).readonly(),
    speakers: z.array(SpeakerSchema).readonly(),
    diagnostics: z.array(DiagnosticSchema).readonly(),
  })
  .readonly();

/** A person or organisation that the caller already knows. */
export const KnownSpeakerSchema = z
  .strictObject({
    name: z.string().trim().min(1),
    aliases: z.array(z.string().trim().min(1)).readonly().optional(),
    kind: SpeakerKindSchema.optional(),
  })
  .readonly();

/** Options of `extractQuotes`; unknown keys are refused. */
export const OptionsSchema = z
  .strictObject({
    /** `speech`: speech, not negated. `all`: thought and negated too. */
    scope: z.enum(['speech', 'all']).default('speech'),
    /**
     * Quotes with a lower `confidence.quote` are left out; by default 0.3 at scope `speech`, where a reader
     * expects quotes and no guesses, and 0 at scope `all`.
     */
    minConfidence: probability.optional(),
    /** Known people or organisations; they steer, they add no mention. */
    speakers: z.array(KnownSpeakerSchema).readonly().default([]),
    /** The byline. */
    author: z.string().trim().min(1).optional(),
    /** Reporting words beyond the built-in ones, as lemmas (“opine”). */
    cues: z.array(z.string().trim().min(1)).readonly().default([]),
  })
  .readonly();

export type TextSpan = z.infer<typeof TextSpanSchema>;
export type MentionSpan = z.infer<typeof MentionSpanSchema>;
export type QuoteType = z.infer<typeof QuoteTypeSchema>;
export type Act = z.infer<typeof ActSchema>;
export type SpeakerKind = z.infer<typeof SpeakerKindSchema>;
export type Quote = z.infer<typeof QuoteSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
export type Extraction = z.infer<typeof ExtractionSchema>;
export type KnownSpeaker = z.infer<typeof KnownSpeakerSchema>;
/** What a caller may pass. */
export type ExtractOptions = z.input<typeof OptionsSchema>;
/** Options with every default filled in; what the stages see. */
export type ResolvedOptions = z.output<typeof OptionsSchema> & { readonly minConfidence: number };
