/** Second halves of hyphenated given names, Korean and Chinese, as romanised: “Ban Ki-moon”, “Tsai Ing-wen”. Own list. */
export const givenNameSyllables: readonly string[] = [
  'ah', 'bin', 'bok', 'bum', 'byung', 'chan', 'che', 'cheol', 'chi', 'chiang', 'chiu', 'chol', 'chu', 'chul',
  'chung', 'dae', 'dong', 'eun', 'fai', 'fang', 'fu', 'geun', 'goo', 'gyu', 'hae', 'han', 'hee', 'heon', 'ho',
  'hong', 'hoon', 'hsien', 'hsiung', 'hui', 'hun', 'hwa', 'hwan', 'hye', 'hyeon', 'hyuk', 'hyun', 'hyung', 'il',
  'in', 'ja', 'jae', 'jee', 'jen', 'jeong', 'jeou', 'ji', 'jin', 'jong', 'joo', 'joon', 'ju', 'jun', 'jung',
  'kee', 'keun', 'ki', 'koo', 'kook', 'kuk', 'kun', 'kwan', 'kwon', 'kyo', 'kyu', 'kyun', 'kyung', 'lam', 'liang',
  'lin', 'ling', 'lung', 'man', 'mi', 'mien', 'min', 'ming', 'mo', 'mok', 'moon', 'myung', 'nam', 'ok', 'pil',
  'pyo', 'rae', 'ran', 'ri', 'rok', 'san', 'sang', 'seob', 'seok', 'seon', 'seong', 'seung', 'shik', 'shin',
  'shu', 'sik', 'sil', 'so', 'soo', 'sook', 'su', 'suk', 'sun', 'sung', 'tae', 'taek', 'tang', 'tsung', 'tung',
  'uk', 'un', 'wah', 'wai', 'wan', 'wen', 'won', 'woo', 'wook', 'woon', 'yeol', 'yeon', 'yeong', 'yi', 'yong',
  'yoo', 'yoon', 'you', 'young', 'yu', 'yuan', 'yul', 'yun', 'yung',
];
