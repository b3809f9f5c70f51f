/** Exit codes, and how errors are told. */
import type { WhosaidError } from '../errors.js';
import { toTerminalText } from '../outputs/terminal-text.js';

/** What the program answers to the shell. */
export const EXIT = {
  done: 0,
  /** Some articles or lines had errors; the others were done. */
  someFailed: 1,
  /** Wrong usage, or nothing could be done; the message says what to change. */
  unusable: 2,
  /** `verify`: a claim is not what the article says. */
  notVerified: 3,
} as const;

/** One line on standard error: code, what happened, what to do. */
export function reportError(error: WhosaidError, stderr: NodeJS.WritableStream): void {
  stderr.write(`whosaid: ${error.code}: ${toTerminalText(error.message)}\n`);
}
