/** Which wider word stands for which roles (“the officer” for a constable). Own list. */
export const roleFamilies: readonly { readonly descriptions: readonly string[]; readonly roles: readonly string[] }[] = [
  {
    descriptions: [
      'academic', 'don', 'expert', 'professor', 'researcher', 'scholar', 'scientist',
    ],
    roles: [
      'anthropologist', 'archaeologist', 'astronomer', 'biologist', 'botanist', 'chemist', 'climatologist',
      'ecologist', 'economist', 'engineer', 'epidemiologist', 'fellow', 'geneticist', 'geologist',
      'historian', 'lecturer', 'mathematician', 'neurobiologist', 'neuroscientist', 'oceanographer',
      'physicist', 'physiologist', 'professor', 'psychologist', 'researcher', 'scientist', 'sociologist',
      'specialist', 'virologist', 'zoologist',
    ],
  },
  {
    descriptions: [
      'accused', 'defendant', 'suspect',
    ],
    roles: [
      'defendant', 'gunman', 'shooter', 'suspect',
    ],
  },
  {
    descriptions: [
      'ace', 'athlete', 'footballer', 'international', 'player', 'star', 'veteran',
    ],
    roles: [
      'back', 'center', 'centre', 'champion', 'defender', 'fielder', 'footballer', 'forward', 'goalkeeper',
      'guard', 'keeper', 'midfielder', 'pitcher', 'quarterback', 'receiver', 'shortstop', 'skipper',
      'striker', 'winger',
    ],
  },
  {
    descriptions: [
      'actor', 'actress', 'celebrity', 'entertainer', 'favorite', 'favourite', 'legend', 'performer',
      'star',
    ],
    roles: [
      'actor', 'actress', 'comedian', 'dancer', 'host', 'model', 'presenter', 'singer', 'star',
    ],
  },
  {
    descriptions: [
      'aide', 'official', 'spokesperson',
    ],
    roles: [
      'aide', 'chief', 'commissioner', 'director', 'official', 'secretary', 'spokesperson',
    ],
  },
  {
    descriptions: [
      'artist', 'frontman', 'hitmaker', 'musician', 'performer', 'singer', 'songwriter', 'star',
    ],
    roles: [
      'bassist', 'cellist', 'drummer', 'guitarist', 'musician', 'organist', 'pianist', 'rapper', 'singer',
      'songwriter', 'violinist',
    ],
  },
  {
    descriptions: [
      'attorney', 'prosecutor',
    ],
    roles: [
      'attorney', 'prosecutor',
    ],
  },
  {
    descriptions: [
      'author', 'writer',
    ],
    roles: [
      'author', 'biographer', 'columnist', 'essayist', 'journalist', 'novelist', 'playwright', 'poet',
      'writer',
    ],
  },
  {
    descriptions: [
      'backbencher', 'lawmaker', 'legislator', 'mp', 'parliamentarian', 'politician', 'representative',
    ],
    roles: [
      'assemblyman', 'assemblywoman', 'chancellor', 'delegate', 'governor', 'leader', 'legislator', 'mayor',
      'minister', 'mp', 'president', 'representative', 'secretary', 'senator', 'speaker',
    ],
  },
  {
    descriptions: [
      'boss', 'businessman', 'businesswoman', 'chief', 'entrepreneur', 'executive', 'head',
    ],
    roles: [
      'ceo', 'chair', 'chief', 'director', 'entrepreneur', 'executive', 'founder', 'investor', 'manager',
      'owner', 'president',
    ],
  },
  {
    descriptions: [
      'boss', 'coach', 'gaffer', 'manager', 'tactician',
    ],
    roles: [
      'coach', 'manager',
    ],
  },
  {
    descriptions: [
      'broadcaster', 'journalist', 'reporter',
    ],
    roles: [
      'anchor', 'broadcaster', 'columnist', 'correspondent', 'editor', 'host', 'journalist', 'presenter',
      'reporter',
    ],
  },
  {
    descriptions: [
      'candidate', 'challenger', 'contender', 'front-runner', 'frontrunner', 'hopeful', 'nominee',
    ],
    roles: [
      'candidate', 'challenger', 'contender', 'front-runner', 'frontrunner', 'hopeful', 'incumbent',
      'nominee',
    ],
  },
  {
    descriptions: [
      'churchman', 'clergyman', 'cleric', 'priest',
    ],
    roles: [
      'archbishop', 'archdeacon', 'bishop', 'canon', 'cardinal', 'chaplain', 'curate', 'dean', 'pastor',
      'priest', 'rabbi', 'reverend', 'vicar',
    ],
  },
  {
    descriptions: [
      'clinician', 'consultant', 'doctor', 'medic', 'specialist',
    ],
    roles: [
      'anaesthetist', 'cardiologist', 'doctor', 'neurologist', 'oncologist', 'pediatrician', 'psychiatrist',
      'surgeon',
    ],
  },
  {
    descriptions: [
      'commander', 'soldier',
    ],
    roles: [
      'captain', 'colonel', 'commander', 'corporal', 'general', 'lieutenant', 'major', 'private',
      'sergeant', 'soldier',
    ],
  },
  {
    descriptions: [
      'detective', 'officer', 'policeman', 'policewoman',
    ],
    roles: [
      'captain', 'chief', 'commander', 'constable', 'detective', 'inspector', 'lieutenant', 'officer',
      'sergeant', 'superintendent', 'trooper',
    ],
  },
  {
    descriptions: [
      'director', 'filmmaker',
    ],
    roles: [
      'director', 'documentarian', 'filmmaker', 'producer',
    ],
  },
  {
    descriptions: [
      'minister', 'secretary',
    ],
    roles: [
      'chancellor', 'minister', 'secretary', 'undersecretary',
    ],
  },
];
