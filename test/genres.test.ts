import { describe, expect, it } from 'vitest';
import { extractQuotes, type Quote } from '../src/index.js';

/** “source | cue | content // content” of every quote at the default scope. */
function show({ source, cue, content, parent }: Quote): string {
  const words = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join(' // ');
  return `${parent ? 'inner: ' : ''}${words(source)} | ${words(cue)} | ${words(content)}`;
}

const GENRES: Record<string, [text: string, ...quotes: string[]][]> = {
  sports: [
    ['"We got away with one tonight," goalkeeper Lena Vos admitted.', 'goalkeeper Lena Vos | admitted | "We got away with one tonight,"'],
    [
      'Brannigan, who has missed six games with a knee injury, insists he is ready to return.',
      'Brannigan | insists | he is ready to return',
    ],
    [
      '"He was, like, flying," said teammate Oskar Lind. "Nobody could catch him."',
      'teammate Oskar Lind | said | "He was, like, flying," // "Nobody could catch him."',
    ],
    [
      'Coach Dee Marlow refused to blame the referee. "We had our chances," she said. "We missed them."',
      'she | said | "We had our chances," // "We missed them."',
    ],
    ['It was, Marlow conceded, "a bit of a horror show".', 'Marlow | conceded | It was // "a bit of a horror show"'],
    [
      'The Otters announced on Friday that captain Ruud Janssen had signed a new deal.',
      'The Otters | announced | that captain Ruud Janssen had signed a new deal',
    ],
    ['"Proud of the girls," Marlow tweeted. "Bring on Sunday."', 'Marlow | tweeted | "Proud of the girls," // "Bring on Sunday."'],
    [
      '“I’m not here to make friends,” Janssen told Radio Keld, grinning. “I’m here to win.”',
      'Janssen | told | “I’m not here to make friends,” // “I’m here to win.”',
    ],
    ['Lind said after the match that his knee “felt like glass”.', 'Lind | said | that his knee “felt like glass”'],
    ['“Offside?” Marlow snorted. “By a mile.”', 'Marlow | snorted | “Offside?” // “By a mile.”'],
    ['The Herons won 3-1 and host the Otters on Sunday.'],
    ['No one on the bench said a word.'],
  ],
  court: [
    [
      'Prosecutor Amy Tran told the jury that Dellow had "emptied the account in a weekend."',
      'Prosecutor Amy Tran | told | that Dellow had "emptied the account in a weekend."',
    ],
    [
      '"Did you sign this?" Tran asked. "I did not," Dellow replied.',
      'Tran | asked | "Did you sign this?"',
      'Dellow | replied | "I did not,"',
    ],
    ['“Objection,” said Haas. “Overruled,” said the judge.', 'Haas | said | “Objection,”', 'the judge | said | “Overruled,”'],
    ['Judge Osei ruled that the diary could not be shown to the jury.', 'Judge Osei | ruled | that the diary could not be shown to the jury'],
    ['Dellow, 44, of Marsh Lane, denies three counts of fraud.', 'Dellow, 44, of Marsh Lane, | denies | three counts of fraud'],
    [
      'Her lawyer, Piet Haas, argued she had been "a scapegoat from the first day".',
      'Her lawyer, Piet Haas, | argued | she had been "a scapegoat from the first day"',
    ],
    ['The jury was told that the van had been sold.', ' | was told | that the van had been sold'],
    ['Osei warned Dellow that she faced prison.', 'Osei | warned | that she faced prison'],
    ['According to the indictment, Dellow forged eleven letters.', 'the indictment | According to | Dellow forged eleven letters'],
    ['In a statement read out by police, the family said: "We can sleep again."', 'the family | said: | "We can sleep again."'],
    [
      '"He smiled," the teller told investigators, according to the affidavit. "Then he left."',
      'the teller | told | "He smiled," // "Then he left."',
    ],
    ['Dellow, asked if she had signed it, said she had.', ' | asked | if she had signed it', 'Dellow | said | she had'],
    ['He was found guilty and sentenced to four years.'],
    // An audience hears what is said; who says it the article does not tell.
    ['The court heard that the van had been sold.', ' | heard | that the van had been sold'],
    ['The van had been sold for scrap, the inquest heard on Friday.', ' | heard | The van had been sold for scrap'],
    ['“He panicked,” jurors were told.', ' | were told | “He panicked,”'],
    ['Neighbours heard that the van had been sold, and the band was heard in Leeds.'],
    ['A man accused of murdering his wife was led to the cells.'],
    ['A diary can be shown to the jury, a judge has ruled, ending months of argument.', 'a judge | has ruled | A diary can be shown to the jury'],
  ],
  'British single marks': [
    [
      '‘It’s a disgrace,’ said Hattie Bloom, 58, from Whitby. ‘The dogs’ bowls were empty.’',
      'Hattie Bloom, 58, from Whitby | said | ‘It’s a disgrace,’ // ‘The dogs’ bowls were empty.’',
    ],
    [
      'The minister said the scheme was ‘not fit for purpose’ and would be scrapped.',
      'The minister | said | the scheme was ‘not fit for purpose’ and would be scrapped',
    ],
    [
      '‘I told him, “Mind the step,”’ Mrs Bloom recalled.',
      'Mrs Bloom | recalled | ‘I told him, “Mind the step,”’',
      'inner: I | told | “Mind the step,”',
    ],
    [
      'A spokesman for the council said it ‘could not comment on the players’ contracts’.',
      'A spokesman for the council | said | it ‘could not comment on the players’ contracts’',
    ],
    ['‘We’re skint,’ he added, ‘and we’re tired.’', 'he | added | ‘We’re skint,’ // ‘and we’re tired.’'],
    ['‘I saw it,’ Peel said.\n\n‘So did I,’ Bloom said.', 'Peel | said | ‘I saw it,’', 'Bloom | said | ‘So did I,’'],
    ['Rock ’n’ roll fans queued from dawn.'],
  ],
  'interview and transcript': [
    [
      'REPORTER: Why did you leave?\n\nMARSH: I was bored.\n\nREPORTER: And the money?',
      'REPORTER | : | Why did you leave?', 'MARSH | : | I was bored.', 'REPORTER | : | And the money?',
    ],
    [
      'Q: When did you start?\n\nA: In the spring. My father had a boat.',
      'Q | : | When did you start?', 'A | : | In the spring. My father had a boat.',
    ],
    [
      'Host: Welcome back.\n\nGuest: Thanks.\n\nHost: So, the whales.',
      'Host | : | Welcome back.', 'Guest | : | Thanks.', 'Host | : | So, the whales.',
    ],
    [
      '“OFFICER: Step out of the car.\n\n“DRIVER: Why?\n\n“OFFICER: Step out.”',
      'OFFICER | : | Step out of the car.', 'DRIVER | : | Why?', 'OFFICER | : | Step out.',
    ],
    ['“What would you change?” I asked. “Everything,” she said.', 'I | asked | “What would you change?”', 'she | said | “Everything,”'],
    ['She tells me she has not eaten meat since she was nine.', 'She | tells | she has not eaten meat since she was nine'],
    ['Asked how he slept, he laughed: “Badly.”', ' | Asked | how he slept', 'he | laughed: | “Badly.”'],
    ['Photo: Jane Roe\n\nCredit: Keld News'],
  ],
  'labels of two letters': [
    [
      'Dan Osei: Was that the plan?\n\nMarta Kowal: No!\n\nDO: Did it rain?\n\nMK: It did.\n\nDO: And then?',
      'Dan Osei | : | Was that the plan?', 'Marta Kowal | : | No!', 'DO | : | Did it rain?', 'MK | : | It did.', 'DO | : | And then?',
    ],
    ['Pros: Fast, long battery life\n\nCons: Camera "thinks"'],
  ],
  'live blog': [
    ['10:42: Police say the bridge is closed in both directions.', 'Police | say | the bridge is closed in both directions'],
    [
      '11.05am — Mayor Tess Albright has just told the BBC that the flood barrier “will hold”.',
      'Mayor Tess Albright | has just told | that the flood barrier “will hold”',
    ],
    ['Update, 14:10: The council says the pool will stay shut.', 'The council | says | the pool will stay shut'],
    ['Albright: “I have done all I can.”', 'Albright | : | “I have done all I can.”'],
    ['“It sounded like a train” – eyewitness Paul Creed', 'eyewitness Paul Creed | – | “It sounded like a train”'],
    [
      'The fire service has tweeted: “Please stay away from Dock Street.”',
      'The fire service | has tweeted: | “Please stay away from Dock Street.”',
    ],
    ['Here’s what Albright said: “We will rebuild.”', 'Albright | said: | “We will rebuild.”'],
    ['Read more: Why the bridge keeps closing'],
    ['BREAKING: Albright resigns'],
    // A bullet is no part of what it lists, and a heading reports nothing.
    ['- Around 14,000 homes are without power, according to the grid', 'the grid | according to | Around 14,000 homes are without power'],
    ['What they said: reaction to the storm'],
    ['What they said after Marlow’s cup shock'],
    ['"We were a disgrace" - Otters boss Dee Marlow on a 2-0 defeat to non-league opposition', 'Otters boss Dee Marlow | - | "We were a disgrace"'],
    [
      'Asked by this newspaper to explain, a council spokeswoman confirmed that drivers had been counted "in error".',
      'a council spokeswoman | confirmed | that drivers had been counted "in error"',
    ],
    ["Related: 'I married a baker': one woman's story"],
    ['You can say “no” at any time.'],
    [
      '“They told us the smell was the river.”\n\n— Lou Ann Pitts, 71, who lived beside the plant for four decades',
      'Lou Ann Pitts, 71, who lived beside the plant for four decades | — | “They told us the smell was the river.”',
    ],
  ],
  business: [
    [
      'Chief executive Nora Falk said the group expected sales to fall by 4% this year.',
      'Chief executive Nora Falk | said | the group expected sales to fall by 4% this year',
    ],
    [
      'Falk warned that margins would be "under pressure" until spring.',
      'Falk | warned | that margins would be "under pressure" until spring',
    ],
    ['"The worst is behind us," Falk told analysts on a call.', 'Falk | told | "The worst is behind us,"'],
    ['The regulator has accused the bank of misleading savers.', 'The regulator | has accused | the bank of misleading savers'],
    ['Shares fell 3% to 412p.'],
    ['The company declined to comment.'],
  ],
  science: [
    ['The moths, the team reports, avoid red light.', 'the team | reports | The moths // avoid red light'],
    [
      '"No one has seen it," says Ravi Menon, an ecologist at Tarn, who was not involved in the study.',
      'Ravi Menon, an ecologist at Tarn, who was not involved in the study | says | "No one has seen it,"',
    ],
    ['Researchers found that the frogs slept for nine hours.', 'Researchers | found | that the frogs slept for nine hours'],
    [
      'The study, published in the journal Pond, suggests that newts can count.',
      'The study, published in the journal Pond, | suggests | that newts can count',
    ],
    ['A report commissioned last year found 61% of farms made a loss.', 'A report commissioned last year | found | 61% of farms made a loss'],
    ['Half of all newts do not know their age, the Pond Trust warned on Monday, as it called for a count.', 'the Pond Trust | warned | Half of all newts do not know their age', 'it | called for | a count'],
    ['It does not claim that newts feel the moon, Menon stresses.', 'Menon | stresses | It does not claim that newts feel the moon'],
    ['"Newts," he says, "are underrated."', 'he | says | "Newts," // "are underrated."'],
  ],
  'politics and local council': [
    ['Senator Gil Ramos (D-N.M.) vowed to block the bill.', 'Senator Gil Ramos (D-N.M.) | vowed | to block the bill'],
    [
      '“This bill is dead,” Ramos told reporters in the hallway. “D-E-A-D.”',
      'Ramos | told | “This bill is dead,” // “D-E-A-D.”',
    ],
    [
      'Two aides, speaking on condition of anonymity, said the talks had collapsed.',
      'Two aides | said | the talks had collapsed',
    ],
    [
      'Her opponent, state Rep. Lou Banks, accused her of “hiding from voters.”',
      'Her opponent, state Rep. Lou Banks, | accused | her of “hiding from voters.”',
    ],
    [
      'Mr Peel, chairman of the parish council, said he was “over the moon”, adding: “We waited nine years.”',
      'Mr Peel, chairman of the parish council, | said | he was “over the moon”',
      'Mr Peel, chairman of the parish council, | adding: | “We waited nine years.”',
    ],
    ['A notice on the gate reads: “Closed until further notice.”', 'A notice on the gate | reads: | “Closed until further notice.”'],
    ['Ramos did not say how he would vote.'],
    ['Neither party has claimed victory.'],
    // That somebody is not to be named is no report.
    ['“The party is over,” said one aide, who asked not to be named.', 'one aide | said | “The party is over,”'],
    // Whom a verb tells, and where, are no part of what it tells.
    ['“I said to him, ‘Mind the step,’” Peel recalled.', 'Peel | recalled | “I said to him, ‘Mind the step,’”', 'inner: I | said | ‘Mind the step,’'],
    ['The words “keep out” were painted on the door.'],
  ],
  'tabloid, obituary and review': [
    ["The pop star's pal revealed: \"She cried for a week.\"", "The pop star's pal | revealed: | \"She cried for a week.\""],
    ['"I\'m gutted" says Gaz after bin fine', 'Gaz | says | "I\'m gutted"'],
    ['Bin fine "a joke", says dad of three', 'dad of three | says | Bin fine "a joke"'],
    ['Dolly, 71, claims the wig vanished from her dressing room.', 'Dolly, 71, | claims | the wig vanished from her dressing room'],
    [
      '“He never owned a watch,” his brother Saul said by phone. “It was rude.”',
      'his brother Saul | said by phone | “He never owned a watch,” // “It was rude.”',
    ],
    ['The book, wrote one critic, “reads like a bus timetable”.', 'one critic | wrote | The book // “reads like a bus timetable”'],
    ['“Maps,” he wrote in his memoir, “are promises.”', 'he | wrote | “Maps,” // “are promises.”'],
    ['He is survived by two sons.'],
    // In a headline, a verb without its object is a passive: its subject says nothing.
    ['Ministers accused of ‘wilful blindness’ over schools', ' | accused | of ‘wilful blindness’ over schools'],
    ["Plan for £9,000 bench branded 'madness'", " | branded | 'madness'"],
    ['Bloom showed no emotion as she was led away.'],
    ['Dolly left the stage, with fans gushing that she was “a goddess”.', 'fans | gushing | that she was “a goddess”'],
    ['At Cambridge, where she read Botany, she met the photographer Saul Reed.'],
    ['The film, titled “Low Tide,” opens in June.'],
    ['The so-called “ghost train” runs twice a day.'],
    ['Guests paid £40 for a “mystery” cocktail.'],
  ],
  'press release, briefing and magazine': [
    // What is done to a thing, or only talked about, is no report.
    ['Emergency warning for Tarra as winds strengthen'],
    ['Pudding is called “Winter”. It costs £14.'],
    ['Trustees named a search firm and posted a loss of £2m.'],
    ['The board will discuss the budget at its next meeting.'],
    ['The Trust plans six pools, provided that funds are found.'],
    ['She looks at me as though I’ve asked her to eat the dog.'],
    [
      '“I think it’s a compliment.” She drains the pasta and starts again. “Men are exacting.”',
      'She |  | “I think it’s a compliment.”', ' |  | “Men are exacting.”',
    ],
    ['Responding to a query on the delay, he said, “Ask the council.”', 'he | said | “Ask the council.”'],
    ["“It jumped the river,” he's told a press conference in Keld.", "he | 's told | “It jumped the river,”"],
    [
      'KELD (KNS) -- In a cold world, people must become “artisans of warmth,” the dean told pilgrims on Sunday.',
      'the dean | told | In a cold world, people must become “artisans of warmth,”',
    ],
    ['“There is nothing to hide,” Peel said in a text message.', 'Peel | said in a text message | “There is nothing to hide,”'],
    ['Roe told reporters 50 people were hurt.', 'Roe | told | 50 people were hurt'],
    ['It said last month it saw no sign of a rebound.', 'It | said | it saw no sign of a rebound'],
    ['“It is cold,” says old Isla at the start of Reid’s new play.', 'old Isla | says | “It is cold,”'],
    [
      'Augustine, she noted, wrote that the church was cold.',
      'she | noted | Augustine // wrote that the church was cold', 'inner: Augustine | wrote | that the church was cold',
    ],
  ],
  'several speakers': [
    ['Peel said, “It’s over.” Bloom said, “It’s not.”', 'Peel | said | “It’s over.”', 'Bloom | said | “It’s not.”'],
    ['Peel asked, “Why?” Bloom said, “I don’t know.”', 'Peel | asked | “Why?”', 'Bloom | said | “I don’t know.”'],
    [
      '“We were cold.\n\n“We were hungry,” said Peel.\n\n“It was luck,” said Bloom.',
      'Peel | said | “We were cold. // “We were hungry,”',
      'Bloom | said | “It was luck,”',
    ],
    ['“I could not say,” Peel says.\n\n“The Cook of Keld” opens in May.', 'Peel | says | “I could not say,”'],
    [
      'Peel said:\n\n“They hand us a form to fill in.\n\n“We are tired.”',
      'Peel | said: | “They hand us a form to fill in. // “We are tired.”',
    ],
    ['“It’s over,” Peel said, before adding that he was tired.', 'Peel | said | “It’s over,”', 'Peel | adding | that he was tired'],
    ['Peel, asked about the fire, said: "No comment."', 'Peel | said: | "No comment."'],
    ['The council wrote:\n\n“Dear residents, the pool is closed.”', 'The council | wrote: | “Dear residents, the pool is closed.”'],
    ['A mistaek: "We wont go, said Ann Roe. Nobody came.', 'Ann Roe | said | "We wont go'],
    ['Note: "We wont go, said Ann Roe. She added that it rained.', 'Ann Roe | said | "We wont go', 'She | added | that it rained'],
  ],
};

describe.each(Object.entries(GENRES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(extractQuotes(text).quotes.map(show)).toEqual(quotes);
  });
});
