/** What organisations issue that speaks for itself (“its report”), unlike a statement. Own list. */
export const bodyWorks: readonly string[] = ['analysis', 'audit', 'dossier', 'inquiry', 'report', 'review', 'study'];
