/** Web pages in, article text out: what is read, what is left out, and where each character stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFromHtml, locateInHtml } from '../../src/html/index.js';
import { WhosaidError } from '../../src/index.js';
import { expectMapped } from './mapping.js';

const read = (html: string) => {
  const page = extractFromHtml(html);
  expectMapped(html, page);
  return page;
};

describe('text', () => {
  test.each<[string, string, string]>([
    ['paragraphs without end tags', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    ['text outside paragraphs', '<div>One.<p>Two.</p>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['white space', '<p>\n  One   two\n\tthree. </p>', 'One two three.'],
    ['white space between inline tags', '<p>One <b> two</b> <i>three</i></p>', 'One two three'],
    ['words that tags cut', '<p>sen<b>ten</b>ce</p>', 'sentence'],
    ['no-break spaces and soft hyphens stay', '<p>Mr.&nbsp;Sung\u00a0said re&shy;mand</p>', 'Mr.\u00a0Sung\u00a0said re\u00admand'],
    ['named references', '<p>&ldquo;Tea &amp; cake&rdquo; &mdash; caf&eacute;</p>', '“Tea & cake” — café'],
    ['numeric references', '<p>&#8220;Yes&#x201d;, &#128512;</p>', '“Yes”, 😀'],
    ['numeric references of another age', '<p>&#147;Yes&#148; it&#146;s</p>', '“Yes” it’s'],
    ['references without semicolons', '<p>R&ampD, 5 &lt 6, caf&eacute, &#8220Yes&#8221</p>', 'R&D, 5 < 6, café, “Yes”'],
    ['what looks like a reference', '<p>AT&T, a &b; &unknown; &</p>', 'AT&T, a &b; &unknown; &'],
    ['references to white space', '<p>a&#32;&#10;b&Tab;c</p>', 'a b c'],
    ['comments and CDATA', '<p>one<!-- two --> <![CDATA[three]]>four</p>', 'one four'],
    ['tags that close nothing', '<p>one</b></foo> two</></p>', 'one two'],
    ['crossing tags', '<p>one <b>two <i>three</b> four</i></p>', 'one two three four'],
    ['CR LF', '<p>one\r\ntwo\rthree</p>\r\n', 'one two three'],
    ['a line break', '<p>one<br>two<br/> three</p>', 'one\ntwo\nthree'],
    ['two line breaks', '<div>one<br><br>two<br>\n<br>three</div>', 'one\n\ntwo\n\nthree'],
    ['a line break in a headline', '<h1>one<br>two</h1><p>three</p>', 'one two\n\nthree'],
    ['list items', '<ul><li>one<li>two</ul>', 'one\n\ntwo'],
    ['a figure', '<figure><img alt="no"><figcaption>one</figcaption></figure><p>two</p>', 'one\n\ntwo'],
    ['preformatted text', '<pre>one\ntwo\n\nthree</pre>', 'one two\n\nthree'],
    ['a table that text fell out of', '<table>one<tr><td>two</table>', 'one\n\ntwo'],
    ['deleted text', '<p>one <del>two</del><ins>three</ins></p>', 'one three'],
    ['a NUL', '<p>o\u0000ne</p>', 'one'],
    ['a byte order mark', '\ufeff<p>one</p>', 'one'],
    ['nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('quotation mark-up', () => {
  test.each<[string, string, string]>([
    ['q', '<p>She said <q>no</q>.</p>', 'She said “no”.'],
    ['q in q', '<p><q>He said <q>no</q> twice</q></p>', '“He said ‘no’ twice”'],
    ['q with space inside', '<p>a <q> no </q>b</p>', 'a “no” b'],
    ['q with marks of its own', '<p><q>“no”</q></p>', '“no”'],
    ['an empty q', '<p>a <q></q>b</p>', 'a b'],
    ['q without end', '<p>a <q>no</p><p>b</p>', 'a “no”\n\nb'],
    ['blockquote', '<p>She wrote:</p><blockquote>We go.</blockquote>', 'She wrote:\n\n“We go.”'],
    ['blockquote of two paragraphs', '<blockquote><p>One.<p>Two.</blockquote>', '“One.\n\n“Two.”'],
    ['blockquote with marks', '<blockquote><p>“One.”</blockquote>', '“One.”'],
    ['blockquote that quotes', '<blockquote>He said "no" to me.</blockquote>', 'He said "no" to me.'],
    ['blockquote with a line of attribution', '<blockquote><p>One.</p><p>— Ada Okoro</p></blockquote>', '“One.”\n\n— Ada Okoro'],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('left out', () => {
  const ARTICLE = `<article><h1>Bridge to close</h1><p>${'The bridge will close on Monday, the council said. '.repeat(8)}</p></article>`;
  const TEXT = read(ARTICLE).text;
  test.each([
    '<nav><a href="/">Home</a> News</nav>',
    '<script>document.write("<p>no</p>")</script>',
    '<style>p::before{content:"no"}</style>',
    '<noscript><p>Switch on JavaScript</p></noscript>',
    '<form><label>Mail <input></label><button>Join</button></form>',
    '<aside><p>Also of note</p></aside>',
    '<footer><p>All rights reserved</p></footer>',
    '<div class="cookie-banner"><p>We value your privacy</p></div>',
    '<div id="onetrust-consent"><p>We use cookies</p></div>',
    '<section class="related-stories"><h2>More</h2><p>Another story</p></section>',
    '<div class="Newsletter_signup"><p>Get our mails</p></div>',
    '<div class="articleComments"><p>First!</p></div>',
    '<div role="dialog"><p>Subscribe now</p></div>',
    '<p hidden>no</p>',
    '<p style="display: none">no</p>',
    '<svg><title>no</title><text>no</text></svg>',
    '<iframe><p>no</p></iframe>',
    '<template><p>no</p></template>',
    '<ul><li><a href="/1">Story one</a></li><li><a href="/2">Story two</a></li></ul>',
    '<select><option>no</option></select><textarea>no</textarea>',
  ])('%s', (extra) => {
    expect(read(`<body>${extra}${ARTICLE}</body>`).text).toBe(TEXT);
    expect(read(`<body>${ARTICLE}${extra}</body>`).text).toBe(TEXT);
    expect(read(ARTICLE.replace('</article>', `${extra}</article>`)).text).toBe(TEXT);
  });

  test.each([
    '<p class="byline">By Ada Okoro</p>',
    '<p>By <a rel="author" href="/ada">Ada Okoro</a></p>',
    '<div><time datetime="2031-05-01">1 May 2031</time></div>',
    '<aside class="pull-quote">“It is time”</aside>',
    '<p>* * *</p>',
    '<p>Advertisement</p>',
    '<h3><a href="/other">Another story</a></h3>',
  ])('inside the article: %s', (extra) => {
    expect(read(ARTICLE.replace('<p>', `${extra}<p>`)).text).toBe(TEXT);
  });

  test('the header of the page, but not of the article', () => {
    expect(read(`<header><p>The Daily Post</p></header>${ARTICLE}`).text).toBe(TEXT);
    expect(read(`<header><h1>Bridge to close</h1><p>Est. 1820</p></header>${ARTICLE.replace(/<h1>.*?<\/h1>/, '')}`).text).toBe(TEXT);
    const headed = ARTICLE.replace('<h1>', '<header><h1>').replace('</h1>', '</h1><p>Repairs begin.</p></header>');
    expect(read(headed).text).toBe(TEXT.replace('close\n', 'close\n\nRepairs begin.\n'));
  });

  test('not what only looks like it', () => {
    expect(read(`<body class="has-sidebar social"><div class="page-with-comments">${ARTICLE}</div></body>`).text).toBe(TEXT);
    expect(read(`<form id="aspnetForm">${ARTICLE}</form>`).text).toBe(TEXT);
    expect(read('<p>Read <a href="/report">the report</a>, she said.</p>').text).toBe('Read the report, she said.');
  });
});

describe('what the page says of itself', () => {
  const body = '<p>I asked Tom Rill why. “It rained,” he said.</p>';
  test.each<[string, string[]]>([
    ['<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Okoro"}}</script>', ['Ada Okoro']],
    ['<script type="application/ld+json">{"@graph":[{"@type":["Article"],"author":[{"name":"Ada Okoro"},{"name":"Tom Rill"}]}]}</script>', ['Ada Okoro', 'Tom Rill']],
    ['<script type="application/ld+json">{"@type":"Person","author":"No One"}</script>', []],
    ['<script type="application/ld+json">{broken</script><meta name="author" content="Ada Okoro">', ['Ada Okoro']],
    ['<meta property="article:author" content="https://example.org/ada"><meta name="byl" content="By Ada Okoro and Tom Rill">', ['Ada Okoro', 'Tom Rill']],
    ['<p>By <a rel="author">Ada Okoro</a></p>', ['Ada Okoro']],
    ['<div class="byline">By Ada Okoro, Political Correspondent</div>', ['Ada Okoro']],
    ['', []],
  ])('writers: %s', (head, authors) => {
    expect(read(head + body).authors).toEqual(authors);
  });

  test('address and title', () => {
    const page = read('<link rel="canonical" href="https://example.org/a"><h1>Rain</h1>' + body);
    expect(page).toMatchObject({ url: 'https://example.org/a', title: 'Rain', origin: 'page' });
  });
});

describe('JSON-LD articles', () => {
  const wrap = (body: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${body}}</script><h1>Rain</h1><p>Please subscribe.</p>`;
  test('plain text, with escapes', () => {
    const page = read(wrap(JSON.stringify(`“It rained,” said Tom Rill. \n"Yes" & no ${'x '.repeat(60)}`).replace('“', '\\u201c')));
    expect(page.origin).toBe('json-ld');
    expect(page.text.startsWith('Rain\n\n“It rained,” said Tom Rill.\n\n"Yes" & no x')).toBe(true);
    const [first] = locateInHtml(page, { start: 6, end: 7 });
    expect(first).toMatchObject({ text: '“', kind: 'json' });
  });
  test('HTML in it, and references twice over', () => {
    const page = read(wrap(JSON.stringify(`<p>Tom &amp; Ada: <b>&ldquo;yes&rdquo;</b></p><p>${'More. '.repeat(30)}</p>`)));
    expect(page.text.startsWith('Rain\n\nTom & Ada: “yes”\n\nMore. More.')).toBe(true);
  });
  test('passed over where the page has the article', () => {
    const page = read(wrap('"short"') + `<p>${'The council met on Monday. '.repeat(20)}</p>`);
    expect(page.origin).toBe('page');
  });
});

test('the example of the documentation', () => {
  const html = '<p>&ldquo;We <b>won</b>,&rdquo; said Ada Okoro.</p>';
  const page = read(html);
  expect(page.text).toBe('“We won,” said Ada Okoro.');
  expect(page.extraction.quotes[0]!.content[0]!.html).toEqual([
    { start: 3, end: 13, text: '“We ', kind: 'text' },
    { start: 16, end: 19, text: 'won', kind: 'text' },
    { start: 23, end: 31, text: ',”', kind: 'text' },
  ]);
});

test.each([42, null, undefined, ['<p>']])('%j is refused', (value) => {
  expect(() => extractFromHtml(value as never)).toThrow(WhosaidError);
  expect(() => extractFromHtml(value as never)).toThrow(expect.objectContaining({ code: 'TEXT_NOT_STRING' }) as Error);
});

describe('properties', () => {
  /** Source beside what a reader sees of it. */
  const ATOMS: readonly (readonly [string, string])[] = [
    ['said', 'said'], [' ', ' '], ['\n  ', ' '], ['&nbsp;', '\u00a0'], ['&ldquo;', '“'], ['&rdquo;', '”'], ['&#8217;', '’'],
    ['&#x1f600;', '😀'], ['😀', '😀'], ['&amp;', '&'], ['&lt;', '<'], ['&amp;lt;', '&lt;'], ['AT&T ', 'AT&T '], ['&copy ', '© '],
    ['<b>', ''], ['</b>', ''], ['<i class="x">', ''], ['</i>', ''], ['<!-- & -->', ''], ['<span>', ''], ['</span>', ''],
    ['<a href="&quot;">', ''], ['</a>', ''], ['</nothing>', ''], ['<script>"</script>', ''], ['<wbr>', ''], ['\r\n', ' '], ['</>', ''],
    ['Ada Okoro', 'Ada Okoro'], ['“We won,”', '“We won,”'], ['e\u0301', 'e\u0301'], ['&NotEqualTilde;', '≂̸'], ['1 < 2', '1 < 2'],
  ];
  const settings = { numRuns: 300, seed: 20240131 };

  test('running text is what a reader sees, each character mapped back', () => {
    const atoms = fc.array(fc.constantFrom(...ATOMS), { maxLength: 40 });
    fc.assert(
      fc.property(atoms, fc.nat(), fc.nat(), (parts, a, b) => {
        // A main heading: a paragraph that is nothing but a link would be left out.
        const html = `<h1>x${parts.map(([source]) => source).join('')}x</h1>`;
        const page = read(html);
        const seen = `x${parts.map(([, text]) => text).join('')}x`.replace(/[ \t\r\n]+/g, ' ');
        expect(page.text).toBe(seen);
        const start = a % (page.text.length + 1);
        const end = Math.min(page.text.length, start + (b % 20));
        expect(locateInHtml(page, { start, end }).map(({ text }) => text).join('')).toBe(page.text.slice(start, end));
      }),
      settings,
    );
  });

  test('broken pages never throw, and still map back', () => {
    const PIECES = [
      ...ATOMS.map(([source]) => source), '<p>', '</p>', '<div>', '</div>', '<q>', '</q>', '<blockquote>', '</blockquote>', '<br>',
      '<ul><li>', '<table>', '<tr>', '<td>', '</table>', '<h1>', '</h1>', '<pre>', '\n\n', '<article>', '</article>', '<form>',
      '<select>', '<svg>', '<math>', '<![CDATA[', ']]>', '<template>', '<', '&', '<body>', '<html>', '</body>', '<frameset>',
      '<title>', '<textarea>', '<plaintext>', '"', '\u0000', '\ud800', '<p class="byline">', '<time>', '<header>', '<aside>',
      '<script type="application/ld+json">{"articleBody":"', '"}</script>', '\\u201c', '\\n', '<a>', '<nobr>', '<font>',
    ];
    const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 });
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join('');
        const page = extractFromHtml(html);
        expect(page.blocks.map(({ text }) => text).join('\n\n')).toBe(page.text);
        for (const span of [...page.blocks, ...page.extraction.quotes.flatMap(({ content }) => content)]) {
          expect(span.html.map(({ text }) => text).join('')).toBe(page.text.slice(span.start, span.end));
          for (const { start, end } of span.html) expect(start >= 0 && start <= end && end <= html.length).toBe(true);
        }
        expect(JSON.stringify(extractFromHtml(html))).toBe(JSON.stringify(page));
      }),
      { ...settings, numRuns: 200 },
    );
  });
});

test('halves of surrogate pairs behind each other are read', () => {
  const html = '<p>\udc00\udc00</p><p>“We won,” said Ada Okoro.</p><p>\udfff\udfff\ud800</p>';
  const { extraction } = extractFromHtml(html);
  expect(extraction.quotes.map(({ text }) => text)).toEqual(['We won,']);
  expect(extraction.quotes[0]!.content[0]!.html[0]!.start).toBe(html.indexOf('“'));
});
