import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultsOn, settled } from '../support/search-page.ts';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const ARTICLE = '/luat-10-2017-qh14/dieu-6/';

/** Opens the results of a query and looks at them once they are all there. */
const search = (query: string, look: (page: Page) => Promise<void>, more = '') =>
  visit(`/tra-cuu/?q=${encodeURIComponent(query)}${more}`, async (page) => {
    await settled(page);
    await look(page);
  });

describe('a citation', () => {
  test.for([
    ['k2 đ6', '/luat-10-2017-qh14/dieu-6/#khoan-2', 'thời hiệu khởi kiện vụ án'],
    ['diem b khoan 3 dieu 27', '/luat-10-2017-qh14/dieu-27/#khoan-3-diem-b', 'ngày lương cơ sở'],
    ['48.3.b', '/luat-10-2017-qh14/dieu-48/#khoan-3-diem-b', ''],
    ['dieu 13 nd 68', '/nghi-dinh-68-2018-nd-cp/dieu-13/', ''],
    ['68/2018 điều 13', '/nghi-dinh-68-2018-nd-cp/dieu-13/', ''],
    ['nghị định 120', '/nghi-dinh-120-2025-nd-cp/', ''],
    ['mẫu 01/btnn', '/bieu-mau/mau-01-btnn/', ''],
  ] as const)('"%s" is answered first with the place itself and its words', async ([query, url, words]) => {
    await search(query, async (page) => {
      const first = page.getByRole('list', { name: 'Kết quả' }).locator('> li').first();
      expect(await first.getAttribute('class')).toBe('named');
      expect(await first.locator('h2 a').getAttribute('href')).toBe(url);
      expect(await first.textContent()).toContain(words);
    });
  });

  test('that leads to a unit opens at it', async () => {
    await search('điểm b khoản 3 điều 27', async (page) => {
      await page.locator('.named h2 a').first().click();
      await page.waitForURL('**/dieu-27/#khoan-3-diem-b');
      expect(await page.locator(':target').textContent()).toContain('ngày lương cơ sở');
    });
  });

  test('without a document lists the article of the Law and those of others', async () => {
    await search('điều 3', async (page) => {
      const documents = (await resultsOn(page)).map((url) => url.split('/')[1]);
      expect(documents[0]).toBe('luat-10-2017-qh14');
      expect(new Set(documents).size).toBeGreaterThan(2);
    });
  });

  test('of an article that no document has says so and offers help', async () => {
    await search('điều 99', async (page) => {
      expect(await page.getByRole('status').textContent()).toContain('Không có Điều 99');
      expect(await page.locator('.nothing-found').isVisible()).toBe(true);
    });
  });
});

describe('the list of results', () => {
  test('is ordered and named, with exactly one main link in each item', async () => {
    await search('bồi thường oan sai', async (page) => {
      const items = page.getByRole('list', { name: 'Kết quả' }).locator('> li');
      expect(await page.locator('ol[aria-label="Kết quả"]').count()).toBe(1);
      expect(await items.count()).toBe(10);
      expect(await items.evaluateAll((all) => all.map((item) => item.querySelectorAll('h2 a').length))).toEqual(Array(10).fill(1));
    });
  });

  test.for(['bồi thường oan sai', 'k2 đ6', 'điều 99', 'xyzzyq'])('is no longer busy once "%s" is answered', async (query) => {
    await search(query, async (page) => {
      expect(await page.locator('search-results[aria-busy]').count()).toBe(0);
    });
  });

  test.for(['điều 6 thời hiệu', 'mẫu 01 yêu cầu bồi thường'])('shows nothing twice for "%s"', async (query) => {
    await search(query, async (page) => {
      const urls = await resultsOn(page);
      expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
    });
  });

  test('is announced by its number, and grows by button with the focus on the first that is new', async () => {
    await search('yêu cầu bồi thường', async (page) => {
      const count = Number(/^(\d+) kết quả cho “yêu cầu bồi thường”/.exec((await page.getByRole('status').textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(10);
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
      const grown = await resultsOn(page);
      expect(grown.length).toBe(Math.min(20, count));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(grown[10]);
    });
  });

  test('marks in titles and excerpts what was typed without diacritics', async () => {
    await search('dieu kien', async (page) => {
      const excerpt = page.locator('.results > li .excerpt mark').first();
      await excerpt.waitFor();
      const marked = await page.locator('.results mark').allTextContents();
      expect(marked.map((text) => text.toLowerCase().normalize('NFC'))).toContain('điều kiện');
      expect(await page.locator('.results .excerpt mark').allTextContents()).toContain('điều kiện');
    });
  });

  test('shows a way into the clause that holds the words, at an anchor of the page', async () => {
    await search('tạm ứng kinh phí bồi thường', async (page) => {
      await page.locator('.sub-result').first().waitFor();
      const ways = await page.locator('.sub-result').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const way of ways) {
        const { pathname, hash } = new URL(way);
        expect(readFileSync(`dist${pathname}index.html`, 'utf8')).toContain(`id="${hash.slice(1)}"`);
      }
      await page.locator('.sub-result').first().click();
      await page.locator(':target').waitFor({ state: 'attached' });
    });
  });

  test('passes axe with its filters', async () => {
    await search('thời hiệu', async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  });

  test('shows help where nothing is found, and hides it again', async () => {
    await search('xyzzyq qqqqw', async (page) => {
      expect(await resultsOn(page)).toEqual([]);
      expect(await page.getByRole('status').textContent()).toContain('Không có kết quả');
      expect(await page.locator('.nothing-found').isVisible()).toBe(true);
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('thời hiệu');
      await page.keyboard.press('Enter');
      await page.locator('.results > li').first().waitFor();
      expect(await page.locator('.nothing-found').isVisible()).toBe(false);
    });
  });

  test('stays where it is when a link leads to a list below it', async () => {
    await search('xyzzyq', async (page) => {
      const searches = await page.evaluateHandle(() => {
        const said: string[] = [];
        const status = document.querySelector('.search-status');
        if (status) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
        return said;
      });
      await page.locator('.nothing-found').getByRole('link', { name: 'các chủ đề' }).click();
      await page.waitForTimeout(300);
      expect(await searches.jsonValue()).toEqual([]);
    });
  });

  test('follows the address back to the query before', async () => {
    await search('thời hiệu', async (page) => {
      const before = await resultsOn(page);
      await page.locator('#tim').fill('xin lỗi công khai');
      await page.locator('#tim').press('Enter');
      await settled(page);
      expect(await resultsOn(page)).not.toEqual(before);
      await page.goBack();
      await page.waitForFunction((first) => document.querySelector('.results h2 a')?.getAttribute('href') === first, before[0]);
      expect(await page.locator('#tim').inputValue()).toBe('thời hiệu');
    });
  });
});

describe('what is fetched', () => {
  test('is nothing of the search before the reader touches the box', async () => {
    await visit(ARTICLE, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      const early = asked.filter((path) => /^\/tra-cuu\/|^\/pagefind\/|search|box\./.test(path));
      expect(early).toEqual([]);
      await Promise.all([page.waitForResponse('**/tra-cuu/ban-do.json'), page.keyboard.press('/')]);
    });
  });

  test.for([
    ['k2 đ6', 20_000],
    ['thời hiệu', 30_000],
    ['bị giam oan được bao nhiêu', 30_000],
  ] as const)('for "%s" weighs less than %i bytes after brotli when its first answer stands', async ([query, most]) => {
    await visit('/ve-cam-nang/', async (page) => {
      const shell = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
      await page.addInitScript(noteWhatCame);
      await page.goto(new URL(`/tra-cuu/?q=${encodeURIComponent(query)}`, page.url()).href);
      const came = (await (await page.waitForFunction(() => document.documentElement.dataset.came)).jsonValue()) ?? '';
      const found = came.split(' ').filter((path) => !shell.includes(path));
      expect(found).toContain('/tra-cuu/ban-do.json');
      expect(found.reduce((sum, path) => sum + weigh(path), 0)).toBeLessThan(most);
    });
  });
});

/** Runs in the page: notes on its root element what had come when the first result stood. */
function noteWhatCame(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('ol[aria-label="Kết quả"] > li') === null) return;
    observer.disconnect();
    const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    document.documentElement.dataset.came = paths.join(' ');
  });
  observer.observe(document, { childList: true, subtree: true });
}

function weigh(path: string): number {
  const body = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`);
  return path.startsWith('/pagefind/') && !/\.(js|json)$/.test(path) ? body.length : brotliCompressSync(body).length;
}

test('without script the search page lists documents and subjects', async () => {
  await visit(
    '/tra-cuu/?q=điều 6',
    async (page) => {
      for (const section of ['theo-chu-de', 'theo-van-ban'])
        expect(await page.locator(`section[aria-labelledby="${section}"] a:visible`).count()).toBeGreaterThan(5);
      expect(await page.locator('noscript p').textContent()).toContain('JavaScript');
    },
    { javaScriptEnabled: false },
  );
});
