/** Documents known by a name of their own, not by their author’s. Own list. */
export const titledWorks: readonly string[] = [
  'accord', 'act', 'ad', 'ads', 'advert', 'advertisement', 'agreement', 'amendment', 'average', 'averages',
  'book', 'books', 'census', 'clip', 'commercial', 'constitution', 'convention', 'documentary', 'film',
  'films', 'index', 'law', 'laws', 'legislation', 'movie', 'movies', 'novel', 'novels', 'platform', 'play',
  'podcast', 'poll', 'polling', 'polls', 'program', 'programme', 'records', 'rules', 'series', 'show', 'shows',
  'song', 'survey', 'surveys', 'treaty', 'video', 'videos',
];
