import { describe, expect, test } from 'vitest';
import { resolve } from './marked.js';

describe('who a story opens with and names only then', () => {
  test.each([
    ['without a role', 'Rain fell.\n\n[Orlow’s tax chief] said {so}.\n\n[Kevin Mazur] told reporters in Orlow {more}.', 'Kevin Mazur'],
    ['behind a time of day', 'Rain fell.\n\nRoads were shut.\n\n11:40 a.m.\n\n[A top Teles adviser] said {so}.\n\n[Kevin Mazur] spoke on Friday of {more}.', 'Kevin Mazur'],
    ['by a role that fits', 'Rain fell.\n\nRoads were shut all day long in the north.\n\nThe bridge stays shut, [a federal judge] ruled {so}.\n\n[Magistrate Judge Kevin Mazur] said {more}.', 'Kevin Mazur'],
    ['by a role of the same family', 'Rain fell.\n\n11:40 a.m.\n\n[A spokeswoman for the mayor] said {so}.\n\n[Communications director Ada Mazur] said {more}.', 'Ada Mazur'],
  ])('%s', (_what, text, name) => expect(resolve(text).who).toEqual([[name], [name]]));

  test.each([
    ['of another role', 'Rain fell.\n\n[A farmer] said {so}.\n\n[Judge Kevin Mazur] said {more}.'],
    ['in the middle of a story, without a role', 'Rain fell.\n\nRoads were shut all day long in the north.\n\n[A farmer] said {so}.\n\n[Kevin Mazur] said {more}.'],
    ['of another gender', 'Rain fell.\n\n[A policewoman] said {so}.\n\n[Kevin Mazur] said {more}.'],
    ['known already', 'Kevin Mazur left.\n\n[A farmer] said {so}.\n\n[Kevin Mazur] said {more}.'],
    ['a heading of the next story', 'Rain fell.\n\n[A farmer] said {so}.\n\nKevin Mazur\n\n[Mazur] said {more}.'],
    ['a word alone', 'Rain fell.\n\n[A farmer] said {so}.\n\nOvernight, she left for the coast of Sabel. [Kevin Mazur] said {more}.'],
    ['somebody’s friend', 'Rain fell.\n\n[His childhood friend] said {so}.\n\n[Kevin Mazur] said {more}.'],
  ])('somebody else: %s', (_what, text) => expect(resolve(text).speakers[0]!.name).toBeNull());
});

describe('the only one of an office, named below', () => {
  test.each([
    ['by each word of it', 'Rain fell.\n\nRoads were shut.\n\nMore is on the way.\n\n[A port ministry spokesman] said {so}.\n\nOthers stayed in.\n\n[Port ministry spokesman Kevin Mazur] said {more}.', 'Kevin Mazur'],
    ['behind “who”', 'Rain fell.\n\nIt was all down to a judge [who] said {so}.\n\nOthers stayed in.\n\n[Judge Kevin Mazur] said {more}.', 'Kevin Mazur'],
    ['by the last word, in the first lines', 'Rain fell.\n\n[A judge] said {so}.\n\nOthers stayed in.\n\n[Judge Kevin Mazur] said {more}.', 'Kevin Mazur'],
  ])('%s', (_what, text, name) => expect(resolve(text).who).toEqual([[name], [name]]));

  test.each([
    ['several', 'Rain fell.\n\n[A port ministry spokesman] said {so}.\n\nOthers stayed in.\n\n[Port ministry spokesman Kevin Mazur] said {more}, and port ministry spokesman Ben Rowe left.'],
    ['another ministry', 'Rain fell.\n\nRoads were shut.\n\nMore is on the way.\n\n[A water ministry spokesman] said {so}.\n\nOthers stayed in.\n\n[Port ministry spokesman Kevin Mazur] said {more}.'],
  ])('nobody: %s', (_what, text) => expect(resolve(text).speakers[0]!.name).toBeNull());
});

describe('bodies by the words of their names', () => {
  test.each([
    ['a lead before the name', 'Strike at Orlow\n\n[A union] backed {the strike}. [The Federation of Orlow Teachers] said {more}.', 'Federation of Orlow Teachers'],
    ['every word of a description', 'Orlow Teachers Call Strike\n\n[The Federation of Orlow Teachers] said {so}. [The Orlow teachers’ union] said {more}.', 'Federation of Orlow Teachers'],
  ])('%s', (_what, text, name) => expect(resolve(text).who).toEqual([[name], [name]]));

  test.each([
    ['one word more', '[The Federation of Orlow Teachers] said {so}. [The Orlow dockers’ union] said {more}.'],
    ['of another sort', '[The Federation of Orlow Teachers] said {so}. [The Orlow teachers’ bank] said {more}.'],
  ])('somebody else: %s', (_what, text) => expect(resolve(text).who[1]).not.toEqual(['Federation of Orlow Teachers']));
});
