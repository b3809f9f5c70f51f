/**
 * Subjects that name no one who could speak.
 *
 * Own list.
 */
export const UNNAMING_PRONOUNS: readonly string[] = [
  'it', 'that', 'what', 'which', 'who',
];
