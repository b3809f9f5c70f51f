/**
 * Verbs that deny the reporting that they carry: “declined to say”, “refused to comment”.
 *
 * Own list.
 */
export const REFUSALS: readonly string[] = [
  'decline', 'declined', 'declines', 'declining', 'fail', 'failed', 'failing', 'fails', 'neglected',
  'omitted', 'refuse', 'refused', 'refuses', 'refusing', 'unwilling', 'yet',
];
