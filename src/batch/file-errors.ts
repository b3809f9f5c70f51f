/** Errors of the file system, in words that help. */
import { WhosaidError } from '../errors.js';

const quoted = (path: string): string => JSON.stringify(path);

/** What the system said, in words that help; the original error stays as `cause`. */
export function explainFileError(path: string, error: unknown): WhosaidError {
  const { code, message } = error as NodeJS.ErrnoException;
  const explain = (ourCode: string, text: string) => new WhosaidError(ourCode, text, { cause: error });
  switch (code) {
    case 'ENOENT':
      return explain('FILE_NOT_FOUND', `There is no file ${quoted(path)}. Check the spelling and the folder.`);
    case 'EISDIR':
      return explain(
        'FILE_IS_DIRECTORY',
        `${quoted(path)} is a folder. Name the files in it, or read the whole folder with: ` +
          `whosaid batch ${path} --out quotes.ndjson`,
      );
    case 'EACCES':
    case 'EPERM':
      return explain('FILE_NOT_READABLE', `${quoted(path)} may not be opened. Check its permissions.`);
    case 'ENOSPC':
    case 'EDQUOT':
      return explain('DISK_FULL', `The disk is full: ${quoted(path)} could not be written. Free some space first.`);
    default:
      return explain('FILE_NOT_READABLE', `${quoted(path)} could not be opened: ${message}.`);
  }
}
