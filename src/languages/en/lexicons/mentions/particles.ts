/**
 * Lower-case words inside or before a surname (“Ursula von der Leyen”). Own list.
 */

export const particles: readonly string[] = [
  'abu', 'af', 'al', 'ap', 'av', 'ben', 'bin', 'bint', 'da', 'das', 'de', 'degli', 'del', 'della', 'dello',
  'den', 'der', 'des', 'di', 'do', 'dos', 'du', 'e', 'el', 'ibn', 'la', 'las', 'le', 'les', 'lo', 'los',
  'ould', 'ten', 'ter', 'und', 'van', 'vander', 'von', 'y', 'zu', 'zum', 'zur',
];
