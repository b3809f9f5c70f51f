/** The command line: which commands there are and what their help says. */
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { WhosaidError } from '../errors.js';
import { defineBatchCommand } from './batch-command.js';
import { EXIT, reportError } from './errors.js';
import { defineExtractCommand } from './extract-command.js';
import { defineQueueCommands } from './queue-commands.js';
import { PipeClosed, type Terminal } from './streams.js';
import { defineVerifyCommand } from './verify-command.js';

const EXAMPLES = `
Examples:
  whosaid article.txt                      the quotes, by speaker, with their places
  whosaid article.txt --format json        the same as data: exact spans, speakers, confidence
  whosaid *.txt --format csv > quotes.csv  a spreadsheet, one row a quote
  curl -s https://… | html2text | whosaid  read standard input
  whosaid article.txt --scope all          thoughts and denials too (“she hopes”, “did not say”)
  whosaid article.txt --min-confidence 0.8 only what is certain
  whosaid page.html --format html > q.html a report to read in a browser

Exit code: 0 done; 1 some inputs had errors, the rest is done; 2 wrong usage, nothing done.
Results go to standard output, everything else to standard error.
A file that is called like a command: whosaid ./batch`;

/** Builds the commands; `exit` is told the exit code of the one that ran. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('whosaid')
    .description('Who said what in a news article, word for word and place for place.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    // Otherwise the options of the default command would swallow those of the others.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: () => undefined,
    });
  defineExtractCommand(program, terminal, exit);
  defineBatchCommand(program, terminal, exit);
  defineQueueCommands(program, terminal, exit);
  defineVerifyCommand(program, terminal, exit);
  return program;
}

/** commander's own complaints, with our codes. */
function toUsageError(error: CommanderError): WhosaidError {
  const code = {
    'commander.unknownOption': 'OPTION_UNKNOWN',
    'commander.invalidArgument': 'OPTION_INVALID',
    'commander.optionMissingArgument': 'OPTION_INVALID',
    'commander.missingArgument': 'ARGUMENT_MISSING',
    'commander.excessArguments': 'ARGUMENT_UNEXPECTED',
  }[error.code];
  const message = error.message.replace(/^error: /, '').replace(/\.?$/, '.');
  return new WhosaidError(code ?? 'USAGE', `${message} whosaid --help shows what there is.`, { cause: error });
}

/**
 * Runs one command line and gives its exit code. Never throws for what a user can cause.
 *
 * @example
 * process.exitCode = await run(process.argv.slice(2), process);
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.done;
  try {
    await createProgram(terminal, (code) => void (exitCode = code)).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof PipeClosed) return EXIT.done;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      reportError(toUsageError(error), terminal.stderr);
      return EXIT.unusable;
    }
    if (error instanceof WhosaidError) {
      reportError(error, terminal.stderr);
      return EXIT.unusable;
    }
    throw error;
  }
}
