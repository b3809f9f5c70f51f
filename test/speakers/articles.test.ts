import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { GENRES } from './genres.js';

/** Whole articles of other kinds than the corpus, and who says what in them: how a quote begins, and its speakers. */
const ARTICLES: Readonly<Record<string, { readonly text: string; readonly said: readonly (readonly [opening: string, speakers: string])[] }>> = {
  british: {
    text: `Minister under fire over ‘stay indoors’ advice

The environment secretary has been accused of “sleepwalking into a crisis” after advising people in the north to stay indoors during Friday’s storms.

Rachel Thornley told the BBC that the advice was “simple common sense”. But Labour’s Imran Aziz said the government had ignored warnings for months.

“She had the maps on her desk in July,” the shadow environment secretary said. “What did she do? She ordered a bigger desk.”

No 10 insisted that the prime minister had full confidence in Thornley. A Downing Street spokesperson said: “The secretary of state acted on the best advice.”

The Met Office said gusts of 80mph were expected in Cumbria. Its chief forecaster, Will Lang, urged drivers to stay off the roads.

The Liberal Democrats called for Thornley to resign. Their leader, Sir Ed Marsh, said she had “lost the trust of the north”.

Thornley hit back last night, saying she would not be lectured by “people who cannot find Carlisle on a map”.`,
    said: [
      ['that the advice was', 'Rachel Thornley'],
      ['the government had ignored', 'Imran Aziz'],
      ['She had the maps', 'Imran Aziz'],
      ['drivers to stay off', 'Will Lang'],
      ['Thornley to resign', 'Liberal Democrats'],
      ['she had “lost the trust', 'Ed Marsh'],
    ],
  },
  business: {
    text: `Solara shares slump as boss admits battery delay

Shares in Solara Energy fell 18% on Wednesday after the solar start-up said its long-awaited home battery would not ship until next year.

Chief executive Anton Weiss blamed a shortage of lithium cells. “We over-promised,” he told investors on a call. “I over-promised.”

The Berlin-based company now expects a loss of €40m, up from an earlier forecast of €12m.

Analysts were unimpressed. “Mr Weiss has run out of excuses,” said Claire Dubois of Banque Lormont. She cut her rating on the stock to “sell”.

Rival Helion, which launched its own battery in June, said it had seen “a rush of enquiries”. Its founder, Rika Tanaka, posted on X: “Come in, the water’s warm.”

Solara’s finance director, Ben Okafor, insisted the group had enough cash for 18 months. Okafor said no jobs would be cut.

But the union IG Metall said workers had been told to expect short hours. “They learned it from the radio,” a union official said.

The firm declined to comment on the claim.`,
    said: [
      ['We over-promised', 'Anton Weiss'],
      ['Mr Weiss has run out', 'Claire Dubois'],
      ['it had seen', 'Helion'],
      ['Come in, the water', 'Rika Tanaka'],
      ['no jobs would be cut', 'Ben Okafor'],
      ['workers had been told', 'IG Metall'],
      ['They learned it', '(a union official)'],
    ],
  },
  celebrity: {
    text: `Pop star Juno Vale cancels tour: ‘I need to sleep’

Juno Vale has pulled the plug on her world tour, telling fans she needs “a very long nap”.

The “Paper Moon” singer, 27, broke the news in a tearful video on Instagram on Sunday night.

“I love you all but I can’t feel my legs,” she said. “I need to sleep. I need my dog.”

A source close to the star told Glitter magazine: “She has been running on coffee for a year. It was only a matter of time.”

Her publicist, Max Teller, dismissed rumours of a feud with co-star Dani Cruz. “Juno and Dani adore each other,” he said. Cruz later tweeted: “Rest up, queen.”

Fans were sympathetic. “Health first,” wrote one. Another joked that she would hold on to her ticket “until I’m 90”.

Vale’s ex-husband, actor Rory Pike, declined to comment. The couple split in March.

Promoter LiveWire said refunds would be issued within 10 days. A spokeswoman for the company apologised for the disappointment.`,
    said: [
      ['I love you all', 'Juno Vale'],
      ['She has been running', '(a source close to the star)'],
      ['Juno and Dani adore', 'Max Teller'],
      ['Rest up', 'Dani Cruz'],
    ],
  },
  council: {
    text: `Councillors back bridge toll despite protest

HARWICH — Town councillors voted 7-4 on Tuesday to charge drivers £2 to cross the Old Mill Bridge, ignoring a petition signed by 4,000 residents.

Cllr Joan Peake, who proposed the charge, said it was “that or no bridge”.

“I have seen the engineer’s photographs,” she told the meeting. “You would not ride a bicycle over it.”

But opposition leader Derek Vane called the plan a tax on the poor. “My constituents clean your offices,” he said. “They don’t have £4 a day.”

Residents shouted from the gallery. One, retired postman Alf Dowd, held up a sign. “I’ve crossed that bridge for 60 years,” Mr Dowd said afterwards. “I’ll swim before I pay.”

The town clerk warned that anyone who interrupted would be removed.

According to the council’s own figures, the toll would raise £1.1 million a year. The authority said the money would be spent on repairs alone.

Harwich Chamber of Commerce said its members were split. Its president, Farida Noor, said she had heard “from both sides, loudly”.

Asked whether the vote could be reversed, Peake shrugged. “Anything can be reversed,” she said, “except a collapsed bridge.”`,
    said: [
      ['I have seen the engineer', 'Joan Peake'],
      ['My constituents', 'Derek Vane'],
      ['I’ve crossed that bridge', 'Alf Dowd'],
      ['its members were split', 'Harwich Chamber of Commerce'],
      ['she had heard', 'Farida Noor'],
      ['Anything can be reversed', 'Joan Peake'],
    ],
  },
  court: {
    text: `Bakery owner cleared of arson after ‘faulty oven’ ruling

A bakery owner accused of burning down her own shop was cleared on Thursday after a judge ruled that the case against her was “built on crumbs”.

Judge Marcus Oyelowo told Leeds Crown Court that prosecutors had failed to show how the fire began. “Suspicion is not evidence,” he said.

Helen Carrick, 52, wept as the verdict was read. Her husband, Tom Carrick, said outside court that the couple had “lost two years”.

“We were treated like criminals,” Mr Carrick said. His wife did not speak to reporters.

The prosecution had alleged that Mrs Carrick set the fire to claim £300,000 in insurance. But a report by the Fire Research Institute found that the oven’s thermostat had failed twice in the month before the blaze.

“It was a disaster waiting to happen,” Dr Amrit Sandhu, who wrote the report, told the jury. The scientist said he had seen the same fault in four other shops.

A spokesman for the Crown Prosecution Service said it respected the court’s decision. The CPS declined to say whether it would review similar cases.

Greenhalgh Ovens, the manufacturer, said it was “studying the judgment carefully”. The company denied that the model was unsafe.`,
    said: [
      ['Suspicion is not evidence', 'Marcus Oyelowo'],
      ['We were treated like criminals', 'Tom Carrick'],
      ['he had seen the same fault', 'Amrit Sandhu'],
      ['it respected the court', '(a spokesman for the Crown Prosecution Service)'],
      ['whether it would review', 'Crown Prosecution Service'],
      ['that the model was unsafe', 'Greenhalgh Ovens'],
    ],
  },
  football: {
    text: `City stun Rovers with stoppage-time winner

Marchwood City manager Lena Brandt praised her “fearless” young side after a 94th-minute goal by substitute Kofi Asante sealed a 2-1 win over Tarn Rovers on Saturday.

“I told them at half-time to stop being polite,” said Brandt, whose team had not won since October. “They listened, for once.”

Asante, a 19-year-old striker, admitted he had not seen the ball cross the line. “I just heard the noise,” the teenager said. “My mum was behind that goal, and she was screaming.”

Rovers captain Dean Holloway accused the referee of losing control of the match. “Everyone in the ground saw the handball except him,” said the midfielder, who was booked for dissent.

His manager, Paul Sarr, was calmer. “We had chances,” Sarr said. “We did not take them.”

The club said in a statement that it would not appeal Holloway’s booking. Rovers are now without a win in seven.

Brandt and Asante both refused to talk about promotion. They said the only target was Tuesday’s trip to Kell.

“Ask me in May,” the manager added.`,
    said: [
      ['I told them at half-time', 'Lena Brandt'],
      ['I just heard the noise', 'Kofi Asante'],
      ['Everyone in the ground', 'Dean Holloway'],
      ['We had chances', 'Paul Sarr'],
      ['the only target was', 'Kofi Asante + Lena Brandt'],
      ['Ask me in May', 'Lena Brandt'],
    ],
  },
  foreign: {
    text: `Peru’s president offers talks as miners block highway

LIMA (AP) — Peruvian President María Elena Quispe Rojas offered on Sunday to meet striking copper miners who have blocked the Pan-American Highway for nine days.

“My door is open,” Quispe said in a televised address. “The road should be, too.”

Union leader José Luis Huamán rejected the offer, saying that the government had broken its word twice. “We have been to that door,” he told Radio Andina. “There was nobody home.”

Interior Minister Jorge del Castillo said police would not use force. Del Castillo, a former general, urged both sides to be calm.

Abdul Rahman bin Khalid al-Mansour, whose Dubai-based company Al-Mansour Metals owns the mine, said that every day of the strike cost $2 million. “This cannot continue,” al-Mansour said.

Chinese Ambassador Li Wei expressed concern about the supply of copper. Li said Beijing hoped for a quick solution.

Kim Soo-jin, a trade expert at Seoul National University, said prices could rise by a tenth. “Factories are already nervous,” Kim said.

The president’s office said late Sunday that it had received no reply from the union.`,
    said: [
      ['My door is open', 'María Elena Quispe Rojas'],
      ['We have been to that door', 'José Luis Huamán'],
      ['police would not use force', 'Jorge del Castillo'],
      ['This cannot continue', 'Abdul Rahman bin Khalid al-Mansour'],
      ['Beijing hoped', 'Li Wei'],
      ['Factories are already', 'Kim Soo-jin'],
    ],
  },
  joint: {
    text: `Twin sisters who share a law degree share a bench

Nadia and Leila Farouk were born nine minutes apart, and sworn in as judges nine minutes apart.

“I went first, as usual,” Nadia Farouk said.

“She always does,” said her sister.

The Farouks, 41, will sit in the same courthouse in Dayton. They said they had agreed never to discuss cases at dinner.

“Our mother made the rule,” Leila Farouk said. “She was a referee.”

Judge Carl Ostrander, who swore them in, said he had mixed up the sisters twice. “I called Nadia Leila, and then I apologized to the wrong one,” he said.

Both women said they were looking forward to the work. “It is just reading,” Nadia said, “and then more reading.”

Mayor Anne Tull and Sheriff Ray Dobbs welcomed the appointments. They said in a joint statement that the county had waited long enough.`,
    said: [
      ['I went first', 'Nadia Farouk'],
      ['they had agreed never', 'Leila Farouk + Nadia Farouk'],
      ['Our mother made', 'Leila Farouk'],
      ['It is just reading', 'Nadia Farouk'],
      ['that the county had waited', 'Anne Tull + Ray Dobbs'],
    ],
  },
  obituary: {
    text: `Ruth Abelman, who mapped the city’s forgotten rivers, dies at 88

Ruth Abelman, a cartographer who spent four decades tracing rivers buried beneath London, died on Friday at her home in Hackney. She was 88.

Her son, Daniel Abelman, said the cause was pneumonia.

“She would stop in the middle of the road and say, ‘Listen,’” Mr. Abelman recalled. “You could hear water under the tarmac.”

Born in Leeds to a tailor and a seamstress, Ms. Abelman trained as a nurse before she discovered maps. “I wanted to know where the damp came from,” she told The Guardian in 1999.

Her first book, “The River Below,” was rejected by eleven publishers. “One of them wrote that nobody cared about drains,” she liked to say.

The historian Peter Ackland called her “the patron saint of puddles”. He said her atlas had changed the way the city was planned.

In addition to her son, she is survived by a daughter, Naomi Levy, and three grandchildren.

“Mum never owned an umbrella,” Ms. Levy said. “She thought it was rude.”`,
    said: [
      ['the cause was pneumonia', 'Daniel Abelman'],
      ['She would stop', 'Daniel Abelman'],
      ['I wanted to know', 'Ruth Abelman'],
      ['her atlas had changed', 'Peter Ackland'],
      ['Mum never owned', 'Naomi Levy'],
    ],
  },
  qa: {
    text: `Five questions for the woman who tastes tea for a living

By Omar Haddad

Priya Venkataraman tastes 400 cups of tea a day for the merchant Bell & Sons. We met in her laboratory in Hull.

Q. How do you keep your tongue fresh?

A. Plain crackers, and I never eat chilli before noon. My father was strict about that.

Q. Your father was a taster too?

A. He was. He used to say, “The tea will tell you if you are quiet.” I thought he was mad.

Q. What do you drink at home?

A. Coffee. Don’t print that.

Q. What is the worst cup you have had?

A. One that smelled of a wet dog. I sent it back with a note that said, “Woof.”`,
    said: [
      ['How do you keep', 'Omar Haddad'],
      ['Plain crackers', 'Priya Venkataraman'],
      ['Your father was a taster', 'Omar Haddad'],
      ['Coffee. Don', 'Priya Venkataraman'],
      ['One that smelled', 'Priya Venkataraman'],
    ],
  },
  science: {
    text: `Deep-sea snails build iron shells faster in warm water, researchers report

Snails that armour themselves with iron grow their shells twice as fast in warmer water, according to a study published Monday in Nature Oceans.

“We thought the instrument was broken,” said lead author Dr. Mei-Ling Huang, a marine biologist at the University of Otago. “Then we thought we were broken.”

Huang and her colleague Pedro Vasconcelos collected 300 snails from vents in the Indian Ocean. They found that the animals laid down iron at night.

“It is as if they were afraid of the dark,” Vasconcelos said in an email.

Not everyone is convinced. Ingrid Solberg, an oceanographer who was not involved in the research, said the sample was small. “Three hundred snails from one vent is one family reunion,” she said.

The study’s authors acknowledge the limits of their work. The paper notes that no juveniles were collected.

Huang said the team would return in March. “The snails will wait,” the biologist said. “They have nowhere to be.”`,
    said: [
      ['We thought the instrument', 'Mei-Ling Huang'],
      ['that the animals laid', 'Mei-Ling Huang + Pedro Vasconcelos'],
      ['It is as if', 'Pedro Vasconcelos'],
      ['Three hundred snails', 'Ingrid Solberg'],
      ['The snails will wait', 'Mei-Ling Huang'],
    ],
  },
};

describe.each(Object.entries({ ...ARTICLES, ...GENRES }))('%s', (_name, { text, said }) => {
  const { quotes, speakers } = extractQuotes(text, { scope: 'all' });
  test.each(said)('%s', (opening, expected) => {
    const quote = quotes.find((candidate) => candidate.text.includes(opening));
    const names = quote?.speakers.map((id) => speakers.find((speaker) => speaker.id === id)!).map(({ name, label }) => name ?? `(${label})`);
    expect(names?.sort().join(' + ')).toBe(expected);
  });
});
