/** `whosaid batch`: many articles, one line each. */
import type { Command } from 'commander';
import type { BatchReport } from '../batch/index.js';
import { WhosaidError } from '../errors.js';
import { EXIT } from './errors.js';
import { STDIN_NAME } from './input.js';
import { addExtractOptions, parseCount, toExtractOptions, type ExtractFlags } from './options.js';
import { createProgress } from './progress.js';
import { keepMemoryFlat, onStopSignal, writeTo, type Terminal } from './streams.js';

interface Flags extends ExtractFlags {
  readonly out: string;
  readonly resume?: true;
  readonly workers?: number;
  readonly maxLine?: number;
  readonly timeout?: number;
  readonly maxMemory?: number;
  readonly checkpoint?: number;
  readonly quiet?: true;
}

const HELP = `
Input, one object a line:   {"id": "a1", "text": "…", "date": "…"}
Output, one line each, in the same order:
                            {"id": "a1", "quotes": […], "speakers": […], "diagnostics": […], "meta": {"date": "…"}}
An article that fails:      {"id": "a1", "line": 7, "error": {"code": "LINE_NOT_JSON", "message": "…"}}

Examples:
  whosaid batch in.ndjson --out out.ndjson             all cores, in order
  whosaid batch in.ndjson.gz --out out.ndjson --resume go on after a crash; nothing lost, nothing twice
  whosaid batch articles/ --out out.ndjson             every .txt and .html file below a folder
  zcat *.gz | whosaid batch - --out - | gzip > q.gz    in a pipe: one line in, one line out

Exit code: 0 done; 1 done, some lines have errors; 2 not done.`;

/** Adds the command. */
export function defineBatchCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  addExtractOptions(
    program
      .command('batch')
      .description('extract from many articles: NDJSON (also gzip), a folder of .txt and .html files, or standard input')
      .argument('[input]', 'file or folder; - for standard input', STDIN_NAME),
  )
    .option('-o, --out <file>', 'where the lines go; - for standard output', STDIN_NAME)
    .option('--resume', 'go on with an interrupted run of the same batch')
    .option('-w, --workers <n>', 'threads (default: one a core)', parseCount(1))
    .option('--max-line <bytes>', 'longest line or file (default: 67108864)', parseCount(1))
    .option('--timeout <ms>', 'longest time for one article (default: 120000)', parseCount(1))
    .option('--max-memory <mb>', 'heap of one thread (default: 2048)', parseCount(1))
    .option('--checkpoint <ms>', 'time between two points to resume from (default: 1000)', parseCount(0))
    .option('-q, --quiet', 'no progress and no summary')
    .addHelpText('after', HELP)
    .action(async (input: string, flags: Flags) => exit(await batch(input, flags, terminal)));
}

async function batch(input: string, flags: Flags, terminal: Terminal): Promise<number> {
  const toStdout = flags.out === STDIN_NAME;
  if (toStdout && flags.resume) {
    throw new WhosaidError('OPTION_INVALID', 'Only a file can be resumed. Name one with --out out.ndjson.');
  }
  if (input === STDIN_NAME && terminal.stdin.isTTY) {
    throw new WhosaidError('INPUT_MISSING', 'Name a file or folder, or pipe lines in. whosaid batch --help shows how.');
  }
  const options = await toExtractOptions(flags);
  keepMemoryFlat();
  const { runBatch } = await import('../batch/index.js');
  const progress = createProgress(terminal, flags.quiet === true);
  const stop = onStopSignal();
  let report: BatchReport;
  try {
    report = await runBatch({
      input,
      output: toStdout ? (line) => writeTo(terminal.stdout, line) : flags.out,
      options,
      stdin: terminal.stdin,
      signal: stop.signal,
      onProgress: progress.update,
      ...(flags.resume && { resume: true }),
      ...(flags.workers !== undefined && { workers: flags.workers }),
      ...(flags.maxLine !== undefined && { maxBytes: flags.maxLine }),
      ...(flags.timeout !== undefined && { timeout: flags.timeout }),
      ...(flags.maxMemory !== undefined && { maxMemory: flags.maxMemory }),
      ...(flags.checkpoint !== undefined && { checkpointEvery: flags.checkpoint }),
    });
  } finally {
    progress.stop();
    stop.release();
    // An idle pipe would keep the program alive after its reader has gone.
    if (input === STDIN_NAME) terminal.stdin.destroy();
  }
  if (!flags.quiet) summarize(report, flags, terminal);
  if (!report.complete) return stop.exitCode();
  return report.errors > 0 ? EXIT.someFailed : EXIT.done;
}

function summarize(report: BatchReport, flags: Flags, { stderr }: Terminal): void {
  const parts = [`${report.lines} ${report.lines === 1 ? 'article' : 'articles'}`, `${report.errors} with errors`];
  if (report.resumed > 0) parts.push(`${report.resumed} of them from the interrupted run`);
  stderr.write(`whosaid: ${parts.join(', ')}\n`);
  if (!report.complete) {
    stderr.write(
      flags.out === STDIN_NAME
        ? 'whosaid: stopped before the end\n'
        : 'whosaid: stopped before the end; the same command with --resume goes on\n',
    );
  }
}
