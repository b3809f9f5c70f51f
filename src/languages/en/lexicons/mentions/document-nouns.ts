/**
 * Nouns for what speaks though nobody does: documents, polls, films, laws. Own list.
 */

export const documentNouns: readonly string[] = [
  'accord', 'act', 'ad', 'address', 'ads', 'advert', 'advertisement', 'affidavit', 'agreement', 'amendment',
  'analysis', 'announcement', 'article', 'assessment', 'audit', 'autobiography', 'average', 'averages',
  'ballot', 'banner', 'bible', 'bill', 'biography', 'blog', 'book', 'bookings', 'brief', 'brochure',
  'bulletin', 'cable', 'cables', 'caption', 'card', 'cards', 'census', 'chapter', 'charter', 'circular',
  'clip', 'code', 'column', 'commercial', 'communique', 'communiqué', 'complaint', 'constitution', 'contract',
  'count', 'data', 'database', 'databases', 'deal', 'decision', 'declaration', 'decree', 'diary', 'dictionary',
  'directive', 'disclosure', 'disclosures', 'document', 'documentary', 'documents', 'dossier', 'e-mail',
  'edict', 'editorial', 'email', 'emails', 'encyclopedia', 'essay', 'estimate', 'estimates', 'evidence',
  'figures', 'file', 'files', 'filing', 'filings', 'film', 'findings', 'flier', 'flyer', 'footage', 'forecast',
  'gospel', 'guidance', 'guideline', 'guidelines', 'handbook', 'headline', 'headlines', 'index', 'indictment',
  'inquiry', 'inscription', 'interview', 'investigation', 'invitation', 'journal', 'koran', 'label', 'law',
  'laws', 'lawsuit', 'leaflet', 'legislation', 'letter', 'list', 'log', 'logbook', 'lyrics', 'manifesto',
  'manual', 'memo', 'memoir', 'memorandum', 'message', 'minutes', 'movie', 'newsletter', 'note', 'notice',
  'novel', 'novels', 'numbers', 'obituary', 'op-ed', 'opinion', 'order', 'page', 'pamphlet', 'paper', 'papers',
  'petition', 'placard', 'plan', 'plaque', 'platform', 'playbook', 'policy', 'poll', 'polling', 'polls',
  'post', 'probe', 'proclamation', 'projection', 'projections', 'proposal', 'questionnaire', 'quran',
  'receipt', 'record', 'records', 'regulation', 'regulations', 'release', 'remarks', 'report', 'reports',
  'research', 'resolution', 'results', 'review', 'rule', 'rules', 'ruling', 'scripture', 'sign', 'slide',
  'slides', 'slogan', 'song', 'speech', 'spot', 'spreadsheet', 'statement', 'statistics', 'statute', 'story',
  'study', 'subpoena', 'subtitles', 'suit', 'summary', 'survey', 'tally', 'testimony', 'tracker', 'transcript',
  'transcripts', 'treaty', 'tweet', 'tweets', 'verdict', 'video', 'voicemail', 'warrant', 'webpage', 'website',
];
