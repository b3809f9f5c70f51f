/** Checks what the caller passed and fills in the defaults. */
import { WhosaidError } from './errors.js';
import { OptionsSchema, type ExtractOptions, type ResolvedOptions } from './schemas.js';

const DEFAULTS: ResolvedOptions = OptionsSchema.parse({});

/**
 * @throws {WhosaidError} `OPTIONS_INVALID`, naming each wrong option, what was
 * expected and what came.
 */
export function readOptions(options: ExtractOptions | undefined): ResolvedOptions {
  if (options === undefined) return DEFAULTS;
  const result = OptionsSchema.safeParse(options);
  if (result.success) return result.data;
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
