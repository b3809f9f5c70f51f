import { describe, expect, test } from 'vitest';
import { passages, quoted } from './quoted.js';

const APOSTROPHES: [text: string, found: string[]][] = [
  ['Don’t say it isn’t Ms O’Dea’s.', []],
  ["Don't say it isn't Ms O'Dea's.", []],
  ['The players’ coach met James’ agent.', []],
  ["The players' coach met James' agent.", []],
  ['Rock ’n’ roll in the ’60s, ’til the ’70s.', []],
  ["Rock 'n' roll in the '60s, 'til the '70s.", []],
  ["'Tis the season; give 'em the ol' heave-ho, goin' home.", []],
  ['‘Tis the season in the ‘90s.', []],
  ['Acme‘s plan is the team‘s plan.', []],
  ["The boys' car was the Joneses'.", []],
  ["In the '90s that was the boys'.", []],
  ["It is 5' by 6' in size.", []],
  ['She said ’twas nothin’.', []],

  ['‘The players’ coach’ is a film.', ['‘The players’ coach’']],
  ["'The players' coach,' he said.", ["'The players' coach,'"]],
  ['‘I told ’em to go,’ he said.', ['‘I told ’em to go,’']],
  ["'I told 'em to go,' he said.", ["'I told 'em to go,'"]],
  ['‘It’s the ’60s again,’ she said. ‘It’s James’ turn.’', ['‘It’s the ’60s again,’', '‘It’s James’ turn.’']],
  ["'It's rock 'n' roll, 'til then,' she said.", ["'It's rock 'n' roll, 'til then,'"]],
  ['’Til then,’ he said.', ['’Til then,’']],
  ['The ‘boys’ were out.', ['‘boys’']],
  ["The 'boys' were out.", ["'boys'"]],
  ['The ‘boys’ and the ‘girls’ were out.', ['‘boys’', '‘girls’']],
  ['She got a ‘D-‘ for it.', ['‘D-‘']],
  ['‘Yes’, she said; ‘no’, said the players’ coach.', ['‘Yes’', '‘no’']],
  ['“It’s the players’ call,” she said.', ['“It’s the players’ call,”']],
  ['“‘Old Tom’ is James’ name,” he said, “and ‘Jim’ too.”', ['“‘Old Tom’ is James’ name,”', '>‘Old Tom’', '“and ‘Jim’ too.”', '>‘Jim’']],
  ['The ‘House’’s fall was a ‘first’.', ['‘House’', '‘first’']],
];

describe('single marks against apostrophes', () => {
  test.each(APOSTROPHES)('%s', (text, found) => {
    expect(passages(text)).toEqual(found);
    expect(quoted(text).diagnostics).toEqual([]);
  });
});
