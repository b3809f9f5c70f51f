/** Articles of many genres, and who says what in them: how a quote begins, and its speakers. */
export const GENRES: Readonly<Record<string, { readonly text: string; readonly said: readonly (readonly [opening: string, speakers: string])[] }>> = {
  football: {
    text: `Late Brandt header sinks Harrow as Ostrava go top

Ostrava Athletic 2-1 Harrow Rovers

Defender Milan Brandt headed a 93rd-minute winner as Ostrava Athletic moved to the top of the table with a bruising victory over Harrow Rovers on Saturday.

The 31-year-old, who had not scored since August, met a corner from substitute Kofi Aduba. "I closed my eyes," the Czech international said. "Kofi told me to aim for the goalkeeper's shirt."

Rovers manager Dean Halliwell was sent to the stands after confronting the fourth official. "It's a disgrace," the 48-year-old said. "We had a stonewall penalty and he gives them a corner."

His opposite number, Marta Lindqvist, was less forthcoming. "I saw nothing," the Swede said, smiling.

Rovers striker Jermaine Cole had put the visitors ahead before half-time. The former England forward said afterwards that the dressing room was "in pieces".

The club confirmed on Sunday that it would appeal against Halliwell's dismissal. "The manager has our full support," Rovers said in a statement.

Brandt's captain, Lukas Vesely, praised the veteran. "He trains like he is 19," Vesely said. "He complains like he is 60."

The league said it was aware of the incident.`,
    said: [
      ['I closed my eyes', 'Milan Brandt'],
      ['It\'s a disgrace', 'Dean Halliwell'],
      ['I saw nothing', 'Marta Lindqvist'],
      ['The manager has our', 'Harrow Rovers'],
      ['He trains like', 'Lukas Vesely'],
    ],
  },
  jailing: {
    text: `Mother of two jailed over charity raffle fraud

A mother of two who stole more than £90,000 from a children's hospice has been jailed for three years.

Joanne Pickering, 43, of Elm Road, Wexcombe, siphoned off takings from raffles and fun runs while working as a fundraising manager for the Larkfield Hospice.

Prosecutor Iain Telfer told Wexcombe Crown Court that the defendant had spent the money on "holidays, hot tubs and a horse".

"She looked dying children in the eye and then she went shopping," he said.

Defending, Rebecca Ansah said her client was "thoroughly ashamed". She added that Pickering had repaid £4,000.

Judge Harold Finch said he had no choice but to impose an immediate sentence. "You were trusted, and you treated that trust as a cash machine," the judge told her.

Her husband, Neil Pickering, 45, wept in the public gallery. "I knew nothing," he said outside court. Mr Pickering, who has filed for divorce, said his wife had told him she had won the lottery.

Detective Constable Sue Arkwright, of Mercia Police, said: "Pickering is a skilled liar." The officer said the force would seek to recover the money.

A spokeswoman for the hospice said staff were "heartbroken". The charity said it had changed its procedures.

One former colleague, who did not want to be named, described Pickering as "the life and soul". The colleague said nobody had suspected a thing.`,
    said: [
      ['that the defendant', 'Iain Telfer'],
      ['She looked dying', 'Iain Telfer'],
      ['her client was', 'Rebecca Ansah'],
      ['that Pickering had repaid', 'Rebecca Ansah'],
      ['You were trusted', 'Harold Finch'],
      ['I knew nothing', 'Neil Pickering'],
      ['his wife had told', 'Neil Pickering'],
      ['Pickering is a skilled', 'Sue Arkwright'],
      ['the force would', 'Sue Arkwright'],
      ['it had changed', 'Larkfield Hospice'],
      ['nobody had suspected', '(one former colleague)'],
    ],
  },
  octopuses: {
    text: `Octopuses dream in colour, study suggests

Octopuses may experience something like dreams, according to a study published on Thursday in the journal Nature Ethology.

Researchers at the University of Trondheim filmed 29 animals as they slept. The team found that the creatures passed through two stages of sleep, one of them marked by rippling skin patterns.

"It looks like a film being projected on to the animal," said lead author Dr Ingrid Haugen, a neurobiologist at the university. "We could not stop watching."

Haugen and her colleagues used electrodes to record brain activity. They reported that the signals resembled those of waking octopuses.

But Prof Rajesh Menon, of the Kerala Institute of Marine Sciences, who was not involved in the research, urged caution. "A pattern is not a plot," the zoologist said. "We don't know that they dream."

Dr Haugen's co-author, Tomasz Wilk, said he was convinced. The Polish biologist said that one octopus had squirted ink in its sleep.

The paper argues that sleep of this kind evolved at least twice. The authors write that "the octopus may be our best mirror".

The study was funded by the Norwegian Research Council. The council said it would support further work.`,
    said: [
      ['It looks like a film', 'Ingrid Haugen'],
      ['A pattern is not', 'Rajesh Menon'],
      ['he was convinced', 'Tomasz Wilk'],
      ['that one octopus', 'Tomasz Wilk'],
      ['it would support', 'Norwegian Research Council'],
    ],
  },
  'job cuts': {
    text: `Gadget maker Voltis slashes 2,000 jobs

Voltis will cut 2,000 jobs worldwide after a bruising year in which the gadget maker lost its place as Europe's biggest seller of smartwatches.

The Rotterdam-based company said on Tuesday that the cuts would fall mainly on its sales teams. It blamed weak demand in China.

"These are painful decisions," chief executive Saskia de Wit said in an email to staff. The 52-year-old, who took over from founder Pieter Maas last year, said she would forgo her bonus.

Maas, who still owns 8% of the group, criticised his successor. "You cannot shrink your way to greatness," the billionaire told the Dutch newspaper Het Blad.

Shares in the company rose 6%. Analysts at Kestrel Securities said the plan was "overdue". The broker raised its target price to €14.

The FNV union accused Voltis of "panicking". The union said it had been given two hours' notice, and its negotiator, Hatice Yildiz, called the process shameful. Yildiz said she would meet management on Friday.

A Voltis spokesman said the company had followed Dutch law. He declined to comment on Maas's remarks.

Rival Tempo said it was hiring. "Send us your CVs," its chief executive, Bo Larsen, wrote on LinkedIn.`,
    said: [
      ['that the cuts would', 'Voltis'],
      ['weak demand', 'Voltis'],
      ['These are painful', 'Saskia de Wit'],
      ['she would forgo', 'Saskia de Wit'],
      ['You cannot shrink', 'Pieter Maas'],
      ['it had been given', 'FNV union'],
      ['she would meet', 'Hatice Yildiz'],
      ['it was hiring', 'Tempo'],
      ['Send us your', 'Bo Larsen'],
    ],
  },
  council: {
    text: `Parking row: traders tell council to 'think again'

Traders in Market Deeping have told councillors to think again over plans to charge for parking on Sundays.

South Fen District Council wants to bring in a £2 fee from April. The authority says the money is needed to repair potholes.

Butcher Colin Speight, who has run a shop on the High Street since 1988, said: "They're killing us by inches." The 67-year-old said his takings had halved.

Cllr Denise Marlow, cabinet member for highways, defended the plan. "Nobody likes paying for parking," she said, "but roads do not mend themselves." The Conservative councillor said that the charge would be reviewed after a year.

But Labour group leader Cllr Aftab Hussain said his colleague was "living on another planet". "She should try running a chip shop," Cllr Hussain said.

A petition against the fee has attracted 3,400 signatures. Its organiser, florist Gemma Tully, said she would hand it to the council leader next week.

Council leader Roy Speight - no relation - said he would "listen to every voice". Cllr Speight told the meeting that a decision would be made in March.

Mr Speight, the butcher, was not impressed. "He's never bought so much as a sausage," he said.`,
    said: [
      ['the money is needed', 'South Fen District Council'],
      ['They\'re killing', 'Colin Speight'],
      ['his takings', 'Colin Speight'],
      ['Nobody likes', 'Denise Marlow'],
      ['that the charge would be', 'Denise Marlow'],
      ['She should try', 'Aftab Hussain'],
      ['she would hand', 'Gemma Tully'],
      ['that a decision', 'Roy Speight'],
      ['He\'s never bought', 'Colin Speight'],
    ],
  },
  tabloid: {
    text: `EXCLUSIVE: Strictly star Kelly Dawes 'devastated' as hubby moves out

STRICTLY beauty Kelly Dawes is said to be devastated after her husband moved out of their £2m Cheshire mansion.

The 34-year-old has been comforted by pals since footie ace Ryan Dawes, 36, packed his bags on Monday.

"Kelly is in bits," said a source. "She keeps asking where it went wrong."

The insider added that the couple had been "living separate lives".

Ryan told The Sun: "It's a private matter." The midfielder's agent, Gary Stubbs, declined to comment.

The star's mum, Linda Hopkins, 61, said her daughter was "stronger than people think". Linda said: "He'll regret it."

It comes weeks after the telly favourite posted a cryptic message on Instagram. The mum-of-one wrote: "Some storms clear your path."

Her dance partner, Anton Petrov, rushed to her defence. The Russian hunk said: "Kelly is an angel."

A spokesperson for Kelly said: "We do not comment on private matters." A rep for Ryan has been contacted.`,
    said: [
      ['It\'s a private', 'Ryan Dawes'],
      ['He\'ll regret it', 'Linda Hopkins'],
      ['Kelly is an angel', 'Anton Petrov'],
    ],
  },
  'British broadsheet with single marks': {
    text: `Cathedral organ falls silent as dean and organist trade blows

The dean of Wells-next-Severn has accused his own organist of ‘holding the choir to ransom’ in a dispute that has left one of England’s finest instruments silent since Epiphany.

The Very Rev Jonathan Ashe said that the musician, Philippa Cray, had refused to play until her hours were cut. ‘We cannot be governed by an organ stool,’ the dean told The Tablet.

Miss Cray, 58, denied this. ‘I’ve played 312 services a year,’ she said. ‘The dean hasn’t been to half of ’em.’

The bishop, the Rt Rev Miriam Oduya, has offered to mediate. A spokesman for Lambeth Palace said she enjoyed ‘the confidence of both sides’.

Canon Peter Loach, the precentor, thought the quarrel absurd. ‘He won’t speak to her and she won’t speak to him,’ he sighed. ‘It’s like living with my parents.’

The chapter’s treasurer, Sir Basil Ferrers, said the instrument needed repairs costing £1.4m. Sir Basil, a former banker, described the appeal as ‘going backwards’.

Dr Ashe’s wife, Caroline, a novelist, told this newspaper that her husband was ‘sleeping badly’. Mrs Ashe said they had both received letters.

The Royal College of Organists said it stood by Cray. ‘Philippa is among our most distinguished fellows,’ its president, Hugh Landor, said.`,
    said: [
      ['that the musician', 'Jonathan Ashe'],
      ['We cannot be governed', 'Jonathan Ashe'],
      ['I’ve played 312', 'Philippa Cray'],
      ['He won’t speak', 'Peter Loach'],
      ['the instrument needed', 'Basil Ferrers'],
      ['that her husband', 'Caroline'],
      ['they had both received', 'Caroline'],
      ['it stood by Cray', 'Royal College of Organists'],
      ['Philippa is among', 'Hugh Landor'],
    ],
  },
  portrait: {
    text: `'I write in the bath': Teresa Quint on her new novel

Teresa Quint is late, and apologetic. "The dog ate my bus pass," she says, dropping into a chair.

The novelist, whose fifth book, The Salt Ledger, comes out next week, is 71 and has no intention of slowing down. "Retirement is for people who don't like what they do," she tells me.

Born in Cork, Quint began writing after the death of her husband, the painter Desmond Hale. "He always said I'd be unbearable if I was published," she recalls. "He was right."

I ask whether the new book is about him. She laughs. "Everything is about Desmond," the author says. "Even the shopping lists."

Her editor, Marcus Bell, calls her "the least fussy genius I have met". Bell says he has learned not to ring before noon.

Not everyone is a fan. The critic Lionel Stroud once wrote that her prose was "like being hit with a wet hymn book". Quint had the sentence framed. "It's the best review I ever had," she insists.

Her daughter, Orla, a barrister, says her mother is "terrifying at Scrabble". Orla adds: "She makes up words and then she publishes them."`,
    said: [
      ['The dog ate', 'Teresa Quint'],
      ['Retirement is for', 'Teresa Quint'],
      ['He always said', 'Teresa Quint'],
      ['Everything is about', 'Teresa Quint'],
      ['he has learned', 'Marcus Bell'],
      ['It\'s the best review', 'Teresa Quint'],
      ['She makes up words', 'Orla'],
    ],
  },
  obituary: {
    text: `Salvatore Conti, chef who brought couscous to Glasgow, dies aged 88

Salvatore Conti, who has died aged 88, was a Sicilian fisherman's son who taught a generation of Glaswegians to eat with their fingers.

Conti arrived in Scotland in 1956 with, he liked to say, "one suitcase and two anchovies". He opened his first restaurant, Trapani, above a bookmaker's in Partick.

"He shouted at everyone," recalled the broadcaster Moira Kerr, who waited tables there as a student. "And then he fed you."

In 1961 he married Agnes McPhail, a nurse. She ran the front of house until her death in 2009. "Agnes was the boss," he told the Herald. "I was only the cook."

The couple had three children. Their eldest son, Franco, who took over the kitchen in 1998, said his father had been "impossible and irreplaceable".

"Papa never wrote down a recipe," said Franco Conti. "He said paper could not taste."

The chef Nick Nairney said Conti had "changed the city's palate". In his memoir, Fire and Salt, Conti wrote: "Hunger is the only teacher."

He is survived by Franco, by his daughters, Lucia and Rosa, and by seven grandchildren. Rosa said the family would scatter his ashes "somewhere with fish".`,
    said: [
      ['one suitcase', 'Salvatore Conti'],
      ['He shouted', 'Moira Kerr'],
      ['Agnes was the boss', 'Salvatore Conti'],
      ['his father had been', 'Franco Conti'],
      ['Papa never', 'Franco Conti'],
      ['Hunger is', 'Salvatore Conti'],
    ],
  },
  'film festival': {
    text: `Amira Solanki says Bond girl days are over after Cannes triumph

Amira Solanki has said she will never again play "somebody's girlfriend" after winning best actress at Cannes.

The British-Indian actor, 29, took the prize on Saturday for her role as a trawler captain in Cold Haul, directed by Denmark's Mette Friis.

"I was told I was too short, too brown and too loud," the star said at a press conference. "I'm still all three."

Friis said she had written the part for her. The director, who won the Palme d'Or in 2019, joked that the actress had been seasick for six weeks.

Co-star Ewan Drummond, who plays the ship's engineer, said Solanki was "a force of nature". The Scot revealed that she had broken two of his fingers in rehearsal.

Netflix has bought the film for a reported $22m. The streaming giant said it would release the movie in cinemas first.

Solanki's agent, Priya Nair, told Variety that her client had turned down "a very famous spy". Asked about that, the actress smiled. "No comment," she said. "But he had lovely shoes."`,
    said: [
      ['I was told I was', 'Amira Solanki'],
      ['she had written', 'Mette Friis'],
      ['that the actress had', 'Mette Friis'],
      ['it would release', 'Netflix'],
      ['that her client had', 'Priya Nair'],
      ['No comment', 'Amira Solanki'],
    ],
  },
  'names from elsewhere': {
    text: `Thai court dissolves opposition party

BANGKOK — Thailand's Constitutional Court on Wednesday ordered the dissolution of the Forward Light party and banned its leader from politics for ten years.

Nattawut Srisai, a 44-year-old former engineer, said he accepted the ruling "with a heavy heart". Nattawut told supporters outside the court that the movement would "live on under another name".

"They can dissolve a party, but they cannot dissolve a hope," he said.

Prime Minister Somsak Chaiyaporn denied any role in the case. Somsak said the judges had acted independently.

The United States expressed concern. The State Department said the decision "jeopardises Thailand's democratic progress". In Beijing, Foreign Ministry spokeswoman Liu Xiaomei said it was an internal matter. Liu said China respected the court.

Human rights groups condemned the ruling. Sunai Phasuk-Lee of Rights Watch Asia said it was "a judicial coup". The group called for sanctions.

Kim Jae-won, South Korea's ambassador, declined to comment. Kim said only that he was following events closely.

Nguyen Thi Hoa, a Vietnamese scholar at Chulalongkorn University, said the court had become "a political weapon". Ms Hoa said that she expected protests.`,
    said: [
      ['he accepted the ruling', 'Nattawut Srisai'],
      ['They can dissolve', 'Nattawut Srisai'],
      ['the judges had', 'Somsak Chaiyaporn'],
      ['China respected', 'Liu Xiaomei'],
      ['that he was following', 'Kim Jae-won'],
      ['that she expected', 'Nguyen Thi Hoa'],
    ],
  },
  'one surname': {
    text: `Widow and brother clash over Tennant fortune

The widow of the shipping heir Angus Tennant has accused his younger brother of trying to "rob a grieving woman" as the battle over a £60m will reached the High Court.

Fiona Tennant, 49, told the court that her brother-in-law had "appeared like a vulture" on the day of the funeral.

Hamish Tennant, 51, denies forging a codicil that left him the family's island. His barrister, Clement Royle KC, said Mrs Tennant had "a vivid imagination".

"My husband loathed him," Mrs Tennant said. "He would not have left him a teaspoon."

Mr Tennant told the judge that his sister-in-law had never liked the island. "She called it a rock with sheep," he said.

Asked by Mr Royle if she had read the codicil, Fiona replied: "I'd have needed to find it first."

The couple's daughter, Isla Tennant, 22, is due to give evidence on Thursday. In a written statement, she said her uncle had been "kind". Her mother said she was disappointed.

Mr Justice Okonedo said he hoped the family could settle. The judge added that the sheep, at least, were blameless.`,
    said: [
      ['My husband loathed', 'Fiona Tennant'],
      ['that his sister-in-law', 'Hamish Tennant'],
      ['She called it a rock', 'Hamish Tennant'],
      ['I\'d have needed', 'Fiona Tennant'],
      ['her uncle had', 'Isla Tennant'],
      ['she was disappointed', 'Fiona Tennant'],
      ['that the sheep', 'Okonedo'],
    ],
  },
  'polls and reports': {
    text: `Most Britons would scrap clock changes, poll finds

Six in ten Britons want to abolish the twice-yearly clock change, according to a new poll.

The YouView survey of 2,040 adults found that 61% would rather stay on summer time all year. It also showed that support was strongest in Scotland.

A report by the Institute for Daylight, published alongside the poll, argues that lighter evenings would save 80 lives a year. The document says the cost would be "negligible".

Its author, Dr Helena Marsh, said ministers had run out of excuses. "The evidence is in," the academic said.

The Department for Business said it had no plans to change the law. In a letter to MPs, the business secretary, Tom Arkle, wrote that the matter was "settled". The minister said he would not reopen it.

The National Farmers' Alliance disagreed with the findings. The alliance said its members worked by the sun, not the clock.

The charity RoadSafe welcomed the report. Its director, Yvonne Price, called the figures "stark". Price said the government should act before winter.`,
    said: [
      ['that support was', 'YouView survey'],
      ['ministers had run', 'Helena Marsh'],
      ['The evidence is in', 'Helena Marsh'],
      ['its members worked', 'National Farmers\' Alliance'],
      ['the government should', 'Yvonne Price'],
    ],
  },
  'American crime': {
    text: `Man charged in bakery shooting that wounded three

DAYTON, Ohio — A 27-year-old man was charged Thursday in a shooting at a bakery that left three people wounded, police said.

Tyrell Simmons surrendered at his mother's home early Thursday, according to Police Chief Anita Ruiz.

"He came out with his hands up," Ruiz said. "Nobody else got hurt, thank God."

The suspect's mother, Yolanda Simmons, said her son was innocent. "My boy was home with me," she told WDTN. Simmons said he had been watching a movie.

The owner of the bakery, Walter Kim, said he recognized the gunman. The 60-year-old said the man had come in every morning for years. "Coffee, no sugar," Kim said.

A court filing says Simmons had argued with a clerk over a parking space. The affidavit says he returned 20 minutes later with a rifle.

His attorney, Joan Metz, said the identification was shaky. "My client is left-handed," she said. Metz said she would seek bail.

County Prosecutor Bill Haas told reporters his office would oppose it. "He's a danger," Haas said of Simmons.

One of the wounded, Lena Ortiz, 19, is in critical condition. Her father, Hector, said she was "a fighter." Hospital officials said she was stable.

Mayor Theo Grant called the shooting senseless. The mayor, a Democrat, said the city would pay for counseling.`,
    said: [
      ['He came out', 'Anita Ruiz'],
      ['her son was', 'Yolanda Simmons'],
      ['My boy', 'Yolanda Simmons'],
      ['the man had come', 'Walter Kim'],
      ['My client is left', 'Joan Metz'],
      ['He\'s a danger', 'Bill Haas'],
      ['the city would pay', 'Theo Grant'],
    ],
  },
  hospital: {
    text: `Hospital apologises after surgeon operated on wrong knee

An NHS trust has apologised after a surgeon operated on the wrong knee of a retired postman.

Kenneth Boyle, 74, went into the Royal Calder Infirmary in May expecting a new left knee. He woke with a bandage on his right. "I thought they were having me on," the grandfather-of-five said.

His wife, Maureen, said the hospital had tried to "fob them off". "They told him he'd got two good knees now," she said. "He's got none."

The family's solicitor, Amrit Gill of Lawson & Gill, said the case was "indefensible". Gill is seeking damages of £80,000.

Dr Simon Clarke, medical director of Calder Valley NHS Trust, said he was "deeply sorry". The trust said it had carried out a full investigation. It said that the surgeon, who has not been named, no longer worked there.

An internal report, seen by the BBC, found that the wrong leg had been marked. The report said staff were "rushed".

Unison said its members were exhausted. Regional organiser Carol Whitby said: "When you cut corners, you cut people."

Health Secretary Laura Penn said such errors should never happen. She told the Commons that she had ordered a review. Her Labour shadow, Danny Oakes, said the review was "too little, too late". Oakes told MPs that Penn should resign.`,
    said: [
      ['I thought they were', 'Kenneth Boyle'],
      ['They told him he\'d', 'Maureen'],
      ['it had carried out', 'Calder Valley NHS Trust'],
      ['that the surgeon', 'Calder Valley NHS Trust'],
      ['its members were', 'Unison'],
      ['that she had ordered', 'Laura Penn'],
      ['the review was', 'Danny Oakes'],
      ['that Penn should', 'Danny Oakes'],
    ],
  },
  'tags before names': {
    text: `Neighbours at war over cockerel

"If that bird crows once more, I'm moving to the moon," says Valerie Crumb.

The retired teacher has not slept past 4am since February, when her neighbour bought a cockerel called Elvis.

"He's a lovely boy," says Des Tanner, who lives next door. The plumber, 52, insists the bird is "no louder than a Volvo".

Crumb disagrees. She has kept a diary. "Tuesday: 4.02," it says. "Wednesday: 3.58."

Environmental health officers have visited twice. They said the noise was not a statutory nuisance.

"They came at noon," sniffs Crumb. "He does not do matinees."

Tanner's partner, Michelle Foy, is more sympathetic. "I wear earplugs," she admits. "But don't tell him."

"I heard that," says Tanner.`,
    said: [
      ['If that bird', 'Valerie Crumb'],
      ['He\'s a lovely', 'Des Tanner'],
      ['the noise was', '(Environmental health officers)'],
      ['I wear earplugs', 'Michelle Foy'],
      ['They came at noon', 'Valerie Crumb'],
    ],
  },
};
