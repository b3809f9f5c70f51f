/**
 * Verbs, as lemmas, that leave it to the verb after them what is reported (“went on to say”, “declined to
 * comment”). Own list.
 */
export const deferringVerbs: readonly string[] = [
  'appear', 'attempt', 'avoid', 'be', 'begin', 'bother', 'can', 'cease', 'choose', 'close', 'come',
  'conclude', 'continue', 'could', 'dare', 'decide', 'decline', 'deliver', 'do', 'end', 'fail', 'finish',
  'get', 'give', 'go', 'happen', 'hasten', 'have', 'help', 'hesitate', 'hold', 'issue', 'join', 'keep',
  'lead', 'let', 'make', 'manage', 'may', 'might', 'move', 'must', 'need', 'open', 'pause', 'proceed',
  'refuse', 'release', 'resist', 'resume', 'return', 'rush', 'seem', 'send', 'shall', 'should', 'spend',
  'start', 'step', 'stop', 'struggle', 'take', 'tend', 'try', 'turn', 'use', 'will', 'would',
];
