/** `whosaid article.txt`: one or more articles, printed. */
import { Option, type Command } from 'commander';
import { createColors } from 'picocolors';
import { WhosaidError } from '../errors.js';
import { csvHeader, renderCsv } from '../outputs/csv.js';
import { renderJson, type ArticleResult } from '../outputs/json.js';
import { renderNdjson } from '../outputs/ndjson.js';
import { renderPretty } from '../outputs/pretty.js';
import { isPageFile } from '../pool/line.js';
import { EXIT, reportError } from './errors.js';
import { readArticle, STDIN_NAME } from './input.js';
import { addExtractOptions, toExtractOptions, type ExtractFlags } from './options.js';
import { writeTo, type Terminal } from './streams.js';

const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface Flags extends ExtractFlags {
  readonly format: Format;
  readonly color: boolean;
}

/** Columns to wrap at where nobody can say how wide the reader's page is. */
const DEFAULT_WIDTH = 80;
/** Longer lines tire the eye, however wide the terminal. */
const WIDEST = 110;

/** Makes `command` the default one: articles in, quotes out. */
export function defineExtractCommand(command: Command, terminal: Terminal, exit: (code: number) => void): void {
  addExtractOptions(command.argument('[files...]', 'articles in UTF-8, plain text or .html pages; - or nothing: standard input'))
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('pretty' satisfies Format),
    )
    .option('--no-color', 'no colours, also on a terminal (NO_COLOR works too)')
    .action(async (files: readonly string[], flags: Flags) => exit(await extractFiles(files, flags, terminal)));
}

async function extractFiles(files: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  if (files.length === 0 && terminal.stdin.isTTY) {
    throw new WhosaidError(
      'INPUT_MISSING',
      'No article was given. Name a file (whosaid article.txt), or pipe one in (cat article.txt | whosaid). ' +
        'whosaid --help shows more.',
    );
  }
  if (flags.format === 'html' && files.length > 1) {
    throw new WhosaidError('OPTION_INVALID', '--format html makes a page of one article. Give one file.');
  }
  const options = await toExtractOptions(flags);
  // Loaded here, so that the other commands do not carry the model in their main thread.
  const { extractQuotes } = await import('../index.js');
  const { stdout } = terminal;
  const color = flags.color && useColors(terminal);
  const width = outputWidth(terminal);

  const collected: ArticleResult[] = [];
  let printed = 0;
  let failed = 0;
  for (const file of files.length > 0 ? files : [STDIN_NAME]) {
    let source: string;
    try {
      source = await readArticle(file, terminal.stdin);
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error;
      reportError(COMMAND_LIKE.test(file) ? withCommandHint(error) : error, terminal.stderr);
      failed += 1;
      continue;
    }
    const name = file === STDIN_NAME ? 'standard input' : file;
    const article: ArticleResult = isPageFile(file)
      ? { name, ...(await import('../html/index.js')).extractFromHtml(source, options) }
      : { name, text: source, extraction: extractQuotes(source, options) };
    if (flags.format === 'json') collected.push(article);
    else if (flags.format === 'ndjson') await writeTo(stdout, renderNdjson(article));
    else if (flags.format === 'csv') await writeTo(stdout, (printed === 0 ? csvHeader() : '') + renderCsv(article));
    else if (flags.format === 'html') {
      const { renderHtmlReport } = await import('../outputs/html-report.js');
      await writeTo(stdout, renderHtmlReport(article.text, article.extraction, { title: name }));
    } else await writeTo(stdout, (printed > 0 ? '\n' : '') + renderPretty(article, { color, width }));
    printed += 1;
  }
  if (collected.length > 0) await writeTo(stdout, renderJson(collected));
  if (failed === 0) return EXIT.done;
  return printed > 0 ? EXIT.someFailed : EXIT.unusable;
}

/** What a mistyped command looks like. */
const COMMAND_LIKE = /^[a-z]+$/;

function withCommandHint(error: WhosaidError): WhosaidError {
  if (error.code !== 'FILE_NOT_FOUND') return error;
  return new WhosaidError(error.code, `${error.message} If a command was meant: whosaid --help lists them.`, { cause: error });
}

/** Columns to print in. */
export function outputWidth({ stdout }: Terminal): number {
  return Math.min(stdout.isTTY && stdout.columns > 0 ? stdout.columns : DEFAULT_WIDTH, WIDEST);
}

/** True on a terminal that shows colours, unless the reader has said no. */
export function useColors({ stdout, env }: Terminal): boolean {
  if (env['NO_COLOR']) return false;
  return Boolean(stdout.isTTY) && env['TERM'] !== 'dumb' && createColors(true).isColorSupported;
}
