/**
 * Errors that whosaid throws. Each has a stable `code`; the message says what
 * was expected, what came, and what to do. Odd article text never throws: it
 * adds a diagnostic.
 */

/** Every code, with when it is thrown. */
export const ERROR_CODES = {
  TEXT_NOT_STRING: 'extractQuotes was given something other than a string',
  OPTIONS_INVALID: 'an option is unknown or has a wrong value',
  WEIGHTS_MISMATCH: 'the trained weights do not fit this version of the code',
} as const;

/** One of the codes in {@link ERROR_CODES} or of an entry point's own table. */
export type ErrorCode = keyof typeof ERROR_CODES | (string & {});

/**
 * The one error class of the package.
 *
 * @example
 * try {
 *   extractQuotes(42 as never);
 * } catch (error) {
 *   if (error instanceof WhosaidError) console.error(error.code); // TEXT_NOT_STRING
 * }
 */
export class WhosaidError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WhosaidError';
    this.code = code;
  }
}
