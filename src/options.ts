/** Checks what the caller passed and fills in the defaults. */
import type { z } from 'zod';
import { WhosaidError } from './errors.js';
import { OptionsSchema, type ExtractOptions, type ResolvedOptions } from './schemas.js';

/** What is less likely than this is shown at scope `speech` only to those who ask. */
const LEAST_FOR_READERS = 0.3;

const DEFAULTS = fillIn(OptionsSchema.parse({}));

/**
 * @throws {WhosaidError} `OPTIONS_INVALID`, naming each wrong option, what was
 * expected and what came.
 */
export function readOptions(options: ExtractOptions | undefined): ResolvedOptions {
  if (options === undefined) return DEFAULTS;
  const result = OptionsSchema.safeParse(options);
  if (result.success) return fillIn(result.data);
  const problems = result.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `options.${issue.path.join('.')}` : 'options';
    return `${where}: ${issue.message}`;
  });
  throw new WhosaidError(
    'OPTIONS_INVALID',
    `extractQuotes was given options it does not accept. ${problems.join('; ')}. ` +
      `Accepted are: ${Object.keys(OptionsSchema.unwrap().shape).join(', ')}.`,
  );
}

function fillIn(options: z.output<typeof OptionsSchema>): ResolvedOptions {
  return { ...options, minConfidence: options.minConfidence ?? (options.scope === 'speech' ? LEAST_FOR_READERS : 0) };
}
