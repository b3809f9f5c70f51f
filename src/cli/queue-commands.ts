/** `whosaid enqueue`, `whosaid worker`, `whosaid results`: many machines over Redis. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Option, type Command } from 'commander';
import { WhosaidError } from '../errors.js';
import { EXIT } from './errors.js';
import { STDIN_NAME } from './input.js';
import { addExtractOptions, parseCount, toExtractOptions, type ExtractFlags } from './options.js';
import { keepMemoryFlat, onStopSignal, writeTo, type StopSignal, type Terminal } from './streams.js';

interface AddressFlags {
  readonly redis: string;
  readonly queue: string;
}

interface EnqueueFlags extends AddressFlags, ExtractFlags {
  readonly attempts?: number;
  readonly backoff?: number;
  readonly maxWaiting?: number;
  readonly maxLine?: number;
}

interface WorkerFlags extends AddressFlags {
  readonly workers?: number;
  readonly timeout?: number;
  readonly maxMemory?: number;
  readonly lock?: number;
  readonly metrics: number;
  readonly untilEmpty?: true;
}

const HELP = `
Examples:
  npm install bullmq ioredis                              once, on every machine
  whosaid enqueue in.ndjson --redis redis://queue:6379    the articles, on one machine
  whosaid worker --redis redis://queue:6379               on as many machines as you like
  whosaid results --redis redis://queue:6379 > out.ndjson each result once, by id
  whosaid results --dead                                  what was given up, with the reason

A result is kept under the article's id. When a worker dies, another one takes
its articles up again and writes the same results in the same places.`;

/** Between two looks at whether the queue is empty. */
const EMPTY_CHECK = 300;

function addAddress(command: Command): Command {
  return command
    .addOption(new Option('--redis <url>', 'Redis or Valkey').env('WHOSAID_REDIS').default('redis://127.0.0.1:6379'))
    .option('--queue <name>', 'queues of different names know nothing of each other', 'whosaid')
    .addHelpText('after', HELP);
}

const toAddress = ({ redis, queue }: AddressFlags) => ({ url: redis, queue });

/** Adds the three commands. */
export function defineQueueCommands(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  addAddress(
    addExtractOptions(
      program
        .command('enqueue')
        .description('send articles to a queue (input as for batch)')
        .argument('[input]', 'file or folder; - for standard input', STDIN_NAME),
    ),
  )
    .option('--attempts <n>', 'tries before an article is given up (default: 3)', parseCount(1))
    .option('--backoff <ms>', 'wait before the second try, then doubled (default: 1000)', parseCount(0))
    .option('--max-waiting <n>', 'pause while more jobs than this wait', parseCount(1))
    .option('--max-line <bytes>', 'longest line or file (default: 67108864)', parseCount(1))
    .action(async (input: string, flags: EnqueueFlags) => exit(await enqueue(input, flags, terminal)));

  addAddress(program.command('worker').description('work on a queue until SIGTERM'))
    .option('-w, --workers <n>', 'threads (default: one a core)', parseCount(1))
    .option('--timeout <ms>', 'longest time for one article (default: 120000)', parseCount(1))
    .option('--max-memory <mb>', 'heap of one thread (default: 2048)', parseCount(1))
    .option('--lock <ms>', 'after this a dead worker’s articles go to another (default: 30000)', parseCount(100))
    .option('--metrics <s>', 'seconds between two lines of metrics on standard error; 0: none', parseCount(0), 10)
    .option('--until-empty', 'end when nothing is waiting or under way')
    .action(async (flags: WorkerFlags) => exit(await work(flags, terminal)));

  addAddress(program.command('results').description('print what the workers have done, one line an article'))
    .option('--dead', 'the articles that were given up, with the reason')
    .action(async (flags: AddressFlags & { dead?: true }) => exit(await printResults(flags, terminal)));
}

async function enqueue(input: string, flags: EnqueueFlags, terminal: Terminal): Promise<number> {
  if (input === STDIN_NAME && terminal.stdin.isTTY) {
    throw new WhosaidError('INPUT_MISSING', 'Name a file or folder, or pipe lines in. whosaid enqueue --help shows how.');
  }
  const options = await toExtractOptions(flags);
  const { enqueueArticles } = await import('../queue/index.js');
  const { sent, refused } = await enqueueArticles({
    ...toAddress(flags),
    input,
    options,
    stdin: terminal.stdin,
    onRefused: (line) => writeTo(terminal.stdout, line),
    ...(flags.attempts !== undefined && { attempts: flags.attempts }),
    ...(flags.backoff !== undefined && { backoff: flags.backoff }),
    ...(flags.maxWaiting !== undefined && { maxWaiting: flags.maxWaiting }),
    ...(flags.maxLine !== undefined && { maxBytes: flags.maxLine }),
  });
  terminal.stderr.write(
    `whosaid: ${sent} ${sent === 1 ? 'article' : 'articles'} sent, ${refused} ${refused === 1 ? 'line' : 'lines'} refused\n`,
  );
  return refused > 0 ? EXIT.someFailed : EXIT.done;
}

async function work(flags: WorkerFlags, { stderr }: Terminal): Promise<number> {
  keepMemoryFlat();
  const { startWorker } = await import('../queue/index.js');
  const stop = onStopSignal();
  const worker = await startWorker({
    ...toAddress(flags),
    ...(flags.workers !== undefined && { workers: flags.workers }),
    ...(flags.timeout !== undefined && { timeout: flags.timeout }),
    ...(flags.maxMemory !== undefined && { maxMemory: flags.maxMemory }),
    ...(flags.lock !== undefined && { lockDuration: flags.lock }),
  });
  const report = async () => stderr.write(`whosaid: ${JSON.stringify(await worker.metrics())}\n`);
  const clock = flags.metrics > 0 ? setInterval(() => void report().catch(() => undefined), flags.metrics * 1000) : undefined;
  try {
    if (flags.untilEmpty) await emptied(worker, stop);
    else await stopped(stop);
  } finally {
    clearInterval(clock);
    stop.release();
    if (flags.metrics > 0) await report();
    await worker.close();
  }
  return EXIT.done;
}

const stopped = ({ signal }: StopSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function emptied(
  worker: { metrics(): Promise<{ waiting: number; delayed: number; active: number }> },
  { signal }: StopSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { waiting, delayed, active } = await worker.metrics();
    if (waiting + delayed + active === 0) return;
    await sleep(EMPTY_CHECK, undefined, { signal }).catch(() => undefined);
  }
}

async function printResults(flags: AddressFlags & { dead?: true }, { stdout }: Terminal): Promise<number> {
  const { readResults } = await import('../queue/index.js');
  for await (const line of readResults({ ...toAddress(flags), dead: flags.dead === true })) {
    await writeTo(stdout, `${line}\n`);
  }
  return EXIT.done;
}
