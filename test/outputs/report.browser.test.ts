/** The report in a real browser: clicked through, by keyboard too, at phone and desk width, light and dark. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractFromHtml } from '../../src/html/index.js';
import { extractQuotes } from '../../src/index.js';
import { renderHtmlReport, toTextFragments } from '../../src/outputs/index.js';
import { HOSTILE, PLAIN } from './hostile.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SCREENS = [
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

const left = CHROMIUM ? '' : ' (left out: no Chromium on this machine; apt-get install chromium)';

describe.skipIf(!CHROMIUM)(`the report in a browser${left}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-report-'));
  const article = readFileSync(new URL('../../fixtures/articles/court-fund.txt', import.meta.url), 'utf8');
  const requests: string[] = [];
  const complaints: string[] = [];
  let context: BrowserContext;

  const write = (name: string, html: string): string => {
    writeFileSync(join(folder, name), html);
    return `file://${join(folder, name)}`;
  };
  const extraction = extractQuotes(article, { scope: 'all' });
  const report = write('report.html', renderHtmlReport(article, extraction, { title: 'Fraud trial' }));
  const hostile = write('hostile.html', renderHtmlReport(HOSTILE.text, HOSTILE.extraction, { title: HOSTILE.text }));
  const plain = write('plain.html', renderHtmlReport(PLAIN.text, PLAIN.extraction));

  const open = async (url: string, screen: (typeof SCREENS)[number]): Promise<Page> => {
    const page = await context.newPage();
    page.on('request', (request) => void requests.push(request.url()));
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme, reducedMotion: 'reduce' });
    await page.goto(url);
    return page;
  };

  beforeAll(async () => {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: CHROMIUM!,
      headless: true,
      args: [
        '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    });
  }, 60_000);
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(SCREENS)('$name: fits, and axe finds nothing', async (screen) => {
    for (const url of [report, plain, hostile]) {
      const page = await open(url, screen);
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      // In the debugger: the page's own policy forbids scripts.
      const violations = await page.evaluate<string[]>(`${AXE}; axe.run(document, { resultTypes: ['violations'] }).then((result) =>
        result.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary).join(' | ')))`);
      expect(violations).toEqual([]);
      await page.close();
    }
  }, 120_000);

  test('from the text to the list and back', async () => {
    const page = await open(report, SCREENS[0]);
    await page.click('#q2 > a.ref');
    expect(await hashOf(page)).toBe('#list-q2');
    expect(await inView(page, '#list-q2')).toBe(true);
    await page.click('#list-q2 > a');
    expect(await hashOf(page)).toBe('#q2');
    expect(await inView(page, '#q2')).toBe(true);
    expect(await page.evaluate(`document.querySelector(':target')?.id`)).toBe('q2');
    await page.close();
  });

  test('from the chart to the speaker’s quotes', async () => {
    const page = await open(report, SCREENS[2]);
    await page.click('.speakers li:last-child a');
    const hash = await hashOf(page);
    expect(hash).toMatch(/^#speaker-/);
    expect(await inView(page, hash)).toBe(true);
    await page.close();
  });

  test('by keyboard alone', async () => {
    const page = await open(report, SCREENS[2]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.textContent`)).toBe('Skip to the article');
    expect(await inView(page, '.skip')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.activeElement?.id`)).toBe('article');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.className`)).toBe('ref');
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
    expect(await page.evaluate(`document.activeElement?.getAttribute('aria-label')`)).toMatch(/^Quote 1, .+: to the list$/);
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe('#list-q1');
    await page.close();
  });

  test('landmarks and headings', async () => {
    const page = await open(report, SCREENS[2]);
    for (const selector of ['header', 'nav[aria-labelledby]', 'main[aria-labelledby]', 'section.list[aria-labelledby]', 'footer']) {
      expect(await page.locator(selector).count(), selector).toBe(1);
    }
    expect(await page.locator('h1').allTextContents()).toEqual(['Fraud trial']);
    expect(await page.locator('main mark.quote[id^="q"]').count()).toBe(extraction.quotes.reduce((sum, { content }) => sum + content.length, 0));
    await page.close();
  });

  test('nested quotes show inside one another', async () => {
    const page = await open(plain, SCREENS[2]);
    expect(await page.locator('#q3 #q4').count()).toBe(1);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#q4')).outlineStyle`)).toBe('solid');
    await page.close();
  });

  test('prints without losing text or colour', async () => {
    const page = await open(report, SCREENS[3]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('mark')).printColorAdjust`)).toBe('exact');
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.close();
  });

  test('nothing was loaded, nothing ran', () => {
    const opened = new Set(['report.html', 'plain.html', 'hostile.html'].map((name) => `file://${join(folder, name)}`));
    expect(requests.map((url) => url.replace(/#.*/, '')).filter((url) => !opened.has(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('text fragments scroll to their quotes', async () => {
    const filler = `<p>${'The road runs along the shore and past the old mill. '.repeat(60)}</p>`.repeat(4);
    const html = readFileSync(new URL('../../fixtures/pages/wire.html', import.meta.url), 'utf8')
      .replace('<p>The operator', `${filler}<p>The operator`)
      .replace('<p>Mayor', `${filler}<p>Mayor`);
    const url = write('page.html', html);
    const found = extractFromHtml(html);
    const links = toTextFragments(found.text, found.extraction, { url, pageText: found.pageText });
    const low = links.filter(({ fragment }) => /regrets|four%20days/.test(fragment));
    expect(low.length).toBeGreaterThanOrEqual(2);
    for (const link of low) {
      expect(link.unique).toBe(true);
      const page = await open(link.url!, SCREENS[2]);
      const words = decodeURIComponent(link.directives[0]!.replace(/^text=(?:[^,]*-,)?/, '').split(',')[0]!);
      const shown = `(() => {
        const text = ${JSON.stringify(words)};
        const paragraph = [...document.querySelectorAll('p')].find((element) => element.textContent.includes(text));
        const box = paragraph?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0 && scrollY > 0;
      })()`;
      await expect.poll(() => page.evaluate(shown), { timeout: 5_000 }).toBe(true);
      await page.close();
    }
  }, 60_000);
});

/** Where the page itself says it is: what the driver has of it comes later. */
const hashOf = (page: Page): Promise<string> => page.evaluate<string>('location.hash');

/** True where some of the element is on the screen. */
const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  })()`);
