/** `whosaid verify`: did they say it, where exactly? */
import { Option, type Command } from 'commander';
import { WhosaidError } from '../errors.js';
import { isVerified, renderVerification } from './render-verification.js';
import type { Claim, Verification } from '../verify/types.js';
import { EXIT } from './errors.js';
import { useColors, outputWidth } from './extract-command.js';
import { readArticle } from './input.js';
import { writeTo, type Terminal } from './streams.js';

const EXAMPLES = `
Examples:
  whosaid verify article.txt --quote "We will not sell" --speaker "Ada Okoro"
  whosaid verify article.txt --against summary.txt     every quote of the summary
  whosaid verify article.txt --quote "…" --format json the evidence as data

Exit code: 0 everything is verbatim and confirmed; 3 something is not; 2 wrong usage.`;

interface Flags {
  readonly quote?: string;
  readonly speaker?: string;
  readonly against?: string;
  readonly format: 'pretty' | 'json';
  readonly color: boolean;
}

export function defineVerifyCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('verify')
    .description('hold a claimed quote, or every quote of a second text, against an article')
    .argument('<article>', 'the article as plain text in UTF-8; -: standard input')
    .option('--quote <words>', 'the words that are said to have been said')
    .option('--speaker <name>', 'who is said to have said them')
    .option('--against <file>', 'a summary or rewrite: each of its quotes is checked against the article')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .option('--no-color', 'no colours, also on a terminal (NO_COLOR works too)')
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, flags: Flags) => exit(await verifyArticle(article, flags, terminal)));
}

async function verifyArticle(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  if ((flags.quote === undefined) === (flags.against === undefined)) {
    throw new WhosaidError('ARGUMENT_MISSING', 'Give either --quote "…" or --against summary.txt, and not both.');
  }
  if (flags.speaker !== undefined && flags.quote === undefined) {
    throw new WhosaidError('ARGUMENT_UNEXPECTED', '--speaker goes with --quote; --against reads the speakers from the file.');
  }
  const text = await readArticle(file, terminal.stdin);
  const { verifyQuote, verifyQuotes } = await import('../verify/index.js');
  let checked: readonly { readonly claim: Claim; readonly verification: Verification }[];
  if (flags.quote === undefined) {
    checked = verifyQuotes(text, await readArticle(flags.against!, terminal.stdin));
  } else {
    const claim = flags.speaker === undefined ? { quote: flags.quote } : { quote: flags.quote, speaker: flags.speaker };
    checked = [{ claim, verification: verifyQuote(text, claim) }];
  }
  const options = { color: flags.color && useColors(terminal), width: outputWidth(terminal) };
  const output =
    flags.format === 'json'
      ? `${JSON.stringify(flags.quote === undefined ? checked : checked[0], null, 2)}\n`
      : checked.map(({ claim, verification }) => renderVerification(file, text, claim, verification, options)).join('\n') ||
        'No quotes to check.\n';
  await writeTo(terminal.stdout, output);
  return checked.every(({ verification }) => isVerified(verification)) ? EXIT.done : EXIT.notVerified;
}
