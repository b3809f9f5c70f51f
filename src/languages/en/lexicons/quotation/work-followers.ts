/**
 * Words that stand after the title of a work: the “Northern Light” star, its author.
 * Own list; MIT.
 */
export const workFollowers: readonly string[] = [
  'actor', 'actress', 'album', 'anchor', 'author', 'book', 'cast', 'character', 'co-author', 'co-creator',
  'co-host', 'co-star', 'creator', 'director', 'documentary', 'episode', 'episodes', 'fame', 'film',
  'films', 'franchise', 'game', 'host', 'movie', 'movies', 'musical', 'novel', 'panelist', 'podcast',
  'premiere', 'producer', 'program', 'sequel', 'series', 'show', 'singer', 'song', 'soundtrack', 'star',
  'starring', 'stars', 'trailer', 'trilogy', 'video', 'writer',
];
