/** How sure rules and the model have to be: everything about arbitration that can be tuned. */

/*
 * What can be tuned, all of it. Sureness is a share from 0 to 1: of a rule its
 * precision for content, of the model its probability. With weights of another
 * model these are to be weighed anew, once `scripts/rules` has written the
 * table of precision, on articles of training that the model's parts had not
 * seen: the development part is too small to tell them apart.
 */

/** A rule alone, where the model sees nothing; less lets in more that is missed and more that is wrong. */
export const LEAST_ALONE = 0.7;
/** The same for tags behind reported speech: a name, a verb, a full stop leave little to doubt. */
export const LEAST_ALONE_TAG = 0.35;
/** The same for content that holds marks. */
export const LEAST_ALONE_QUOTED = 0.5;
/** The model alone, where no rule sees anything: all but what it hardly believes itself. */
export const LEAST_MODEL = 0.05;
/** The same without a source: words that nobody says are seldom a quote. */
export const LEAST_SOURCELESS = 0.3;
/** The same of thoughts: “it is expected to rain”, “fears of war” have nobody who thinks so. */
export const LEAST_SOURCELESS_THOUGHT = 0.2;
/** The same behind a colon and without marks: there, lists and explanations look like what somebody says. */
export const LEAST_BEHIND_COLON = 0.45;
/**
 * The share of its probability that the model keeps as confidence there: what
 * a rule confirms is counted under the rule, and the rest is worse.
 */
export const MODEL_ALONE = 0.9;
/** A rule's source where the model keeps its own content and has no source: more gives fewer, surer speakers. */
export const LEAST_SOURCE = 0.75;
/** The model's content that begins with a title or nickname in marks: more loses quotes, less reports titles. */
export const LEAST_TITLE = 0.6;

/**
 * The share of its precision that a rule keeps where the model disagrees: more
 * trusts the rule's bounds, less the model's. The ends of reported speech are
 * the model's; marks, tags, labels and lines are the rules'.
 */
export const AGAINST_MODEL: Readonly<Record<string, number>> = {
  'lead-infinitive': 0.35,
  'lead-mixed': 0.5,
  'lead-mixed-that': 0.6,
  'lead-object': 0.9,
  'lead-question': 0.6,
  'lead-reported': 0.5,
  'lead-that': 0.8,
};
export const AGAINST_MODEL_OTHERWISE = 0.9;

/** The share of its precision that a rule keeps as confidence where the model does not find the same words. Moves no quote. */
export const UNCONFIRMED = 0.55;
/** Doubt takes confidence no further down than this: in other kinds of writing the model misses more. */
export const LEAST_DOUBTED = 0.3;

/** Quotes of quotes without marks, by the weight of their verb: less finds more of what others “said” inside marks. */
export const LEAST_NESTED = 0.6;
/** Quotes of quotes in marks of their own, by the precision of their rule. */
export const LEAST_NESTED_QUOTED = 0.4;
/** Reports within reports that hold marks, by the precision of their rule. */
export const LEAST_MARKED_REPORT = 0.7;
/** Verbs that nearly always report weigh this much (“said”); below, an unconfirmed clause is doubted more. */
export const SURE_WEIGHT = 0.8;

/**
 * Rules for what the corpus of training hardly has, or marks in another way
 * than this library does; its precision says nothing of them, so they stand.
 */
export const STRUCTURAL = new Set([
  'colon', 'dash', 'label-quotation', 'lead-as', 'lead-asked', 'lead-block', 'lead-colon', 'lead-headline', 'lead-noun', 'transcript',
]);
/** Rules that know which pieces are one quote. */
export const IN_PIECES = new Set(['lead-quotation', 'quotation-tag', 'reported-tag']);
/** Rules for reported speech behind or around its tag. */
export const TAGS = new Set(['according-to', 'reported-tag']);
/** Rules for reported speech that “that” opens. */
export const MARKED = new Set(['lead-mixed-that', 'lead-that']);
/** Rules for reported speech that neither marks nor “that” bound. */
export const CLAUSES = new Set(['lead-infinitive', 'lead-reported']);
/** Rules whose content may hold a whole report, which the model sees: “Roe believed the road was closed, Doe said.” */
export const AROUND_REPORTS = new Set([...STRUCTURAL, ...TAGS, 'free-standing', 'lead-mixed-that']);
