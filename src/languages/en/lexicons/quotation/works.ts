/**
 * Nouns for things that bear a title (a film, a song, a column), singular and plural.
 * Own list; MIT.
 */
export const works: readonly string[] = [
  'album', 'albums', 'anthem', 'anthems', 'article', 'articles', 'audiobook', 'autobiography', 'ballad',
  'ballet', 'ballets', 'bestseller', 'biography', 'blockbuster', 'blog', 'blogs', 'book', 'booklet',
  'books', 'broadcast', 'brochure', 'cantata', 'cartoon', 'cartoons', 'classic', 'columns', 'comedies',
  'comedy', 'comic', 'comics', 'coursebook', 'ditty', 'documentaries', 'documentary', 'docuseries', 'drama',
  'dramas', 'ebook', 'editorial', 'editorials', 'ep', 'epic', 'episode', 'episodes', 'essay', 'essays',
  'exhibit', 'exhibition', 'exhibitions', 'film', 'films', 'flick', 'game', 'games', 'hit', 'hits', 'hymn',
  'installation', 'jingle', 'journal', 'lp', 'magazine', 'magazines', 'manga', 'manual', 'memoir',
  'memoirs', 'miniseries', 'mixtape', 'monograph', 'movie', 'movies', 'mural', 'musical', 'musicals',
  'newscast', 'newsletter', 'novel', 'novella', 'novels', 'opera', 'operas', 'operetta', 'oratorio',
  'painting', 'paintings', 'pamphlet', 'paper', 'paperback', 'parody', 'photograph', 'pilot', 'play',
  'playlist', 'plays', 'podcast', 'podcasts', 'poem', 'poems', 'prequel', 'primer', 'print', 'production',
  'program', 'programme', 'programmes', 'programs', 'quiz', 'record', 'remake', 'report', 'rerun',
  'rom-com', 'romcom', 'sculpture', 'segment', 'sequel', 'serial', 'series', 'shanty', 'short', 'show',
  'shows', 'single', 'singles', 'sitcom', 'sitcoms', 'sketch', 'soap', 'song', 'songs', 'sonnet',
  'soundtrack', 'spin-off', 'spinoff', 'symphony', 'tale', 'telenovela', 'textbook', 'thesis', 'thriller',
  'thrillers', 'title', 'tome', 'track', 'tracks', 'tragedy', 'trailer', 'treatise', 'trilogy', 'tune',
  'tv', 'video', 'videos', 'webcast', 'western',
];
