/** Options that several commands share. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ExtractOptions } from '../schemas.js';
import { readOptions } from '../options.js';
import { readSpeakersFile } from './input.js';

/** As commander hands them over. */
export interface ExtractFlags {
  readonly scope: 'speech' | 'all';
  readonly minConfidence?: number;
  readonly author?: string;
  readonly speakers?: string;
  readonly cue?: readonly string[];
}

function parseProbability(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('Expected a number from 0 to 1, such as 0.8.');
  }
  return number;
}

/** Reads a whole number of at least `least`. */
export function parseCount(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
      throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`);
    }
    return number;
  };
}

/** Adds the options of `extractQuotes` to a command. */
export function addExtractOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--scope <scope>', 'speech: what was said; all: thoughts and denials of speech too')
        .choices(['speech', 'all'])
        .default('speech'),
    )
    .option('--min-confidence <p>', 'leave out quotes less certain than this (0 to 1)', parseProbability)
    .option('--author <name>', 'the byline: who “I” is outside quotes')
    .option('--speakers <file.json>', 'people you know: [{"name": "…", "aliases": ["…"], "kind": "person"}]')
    .option('--cue <word>', 'another reporting word, such as opine; may be repeated', collect);
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/**
 * The options for `extractQuotes`, checked before any work begins.
 *
 * @throws {WhosaidError} `OPTIONS_INVALID`, `SPEAKERS_FILE_INVALID` or a `FILE_…` code.
 */
export async function toExtractOptions(flags: ExtractFlags): Promise<ExtractOptions> {
  const options = {
    scope: flags.scope,
    ...(flags.minConfidence !== undefined && { minConfidence: flags.minConfidence }),
    ...(flags.author !== undefined && { author: flags.author }),
    ...(flags.speakers !== undefined && { speakers: await readSpeakersFile(flags.speakers) }),
    ...(flags.cue !== undefined && { cues: flags.cue }),
  } as ExtractOptions;
  readOptions(options);
  return options;
}
