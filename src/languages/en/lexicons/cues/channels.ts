/**
 * Where something is said: “in a statement”, “in an interview with …”.
 *
 * Own list.
 */
export const SPEECH_CHANNELS: readonly string[] = [
  'address', 'advertisement', 'affidavit', 'announcement', 'article', 'bio', 'biography', 'blog',
  'blogpost', 'book', 'brief', 'briefing', 'broadcast', 'bulletin', 'call', 'column', 'comment',
  'commentary', 'complaint', 'conference', 'debate', 'deposition', 'diary', 'dispatch', 'documentary',
  'e-mail', 'editorial', 'email', 'essay', 'exchange', 'feature', 'filing', 'forum', 'interview', 'journal', 'leaflet',
  'lecture', 'letter', 'magazine', 'mail', 'manifesto', 'memo', 'memoir', 'memorandum', 'message',
  'monologue', 'newsletter', 'note', 'op-ed', 'oped', 'opinion', 'paper', 'podcast', 'post', 'postcard',
  'press-release', 'program', 'programme', 'radio', 'release', 'remark', 'remarks', 'reply', 'report',
  'response', 'ruling', 'sermon', 'session', 'special', 'speech', 'statement', 'submission', 'testimony',
  'text', 'thread', 'transcript', 'tweet', 'update', 'video', 'voicemail', 'webcast', 'website',
];
