import { expect, test } from 'vitest';
import { useSite } from '../support/visit.ts';

const { visit, url } = useSite();
const ARTICLE = '/luat-10-2017-qh14/dieu-6/';
const CITED = '#khoan-1 a.citation[href="/luat-10-2017-qh14/dieu-52/#khoan-2"]';
const PREVIEW = 'provision-preview:popover-open';

test('a citation is a link to its deepest unit, each member of a list to its own', async () => {
  await visit(
    ARTICLE,
    async (page) => {
      const hrefs = await page.locator('#khoan-1 > p a.citation').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual([
        '/luat-10-2017-qh14/dieu-5/#khoan-1',
        '/luat-10-2017-qh14/dieu-5/#khoan-2',
        '/luat-10-2017-qh14/dieu-5/#khoan-3',
        '/luat-10-2017-qh14/dieu-52/#khoan-2',
      ]);
      expect(await page.locator('#khoan-4 a.citation').first().getAttribute('href')).toBe('#khoan-3');
    },
    { javaScriptEnabled: false },
  );
});

test('citations in explanations are links too, and none stands inside a word', async () => {
  await visit(ARTICLE, async (page) => {
    expect(await page.locator('.explanation a.citation').count()).toBeGreaterThan(2);
  });
});

test('pointing at a citation shows the cited clause, which stays while it is pointed at and goes on Escape', async () => {
  await visit(ARTICLE, async (page) => {
    await page.locator(CITED).hover();
    const preview = page.locator(PREVIEW);
    await preview.waitFor();
    expect(await preview.textContent()).toContain('15 ngày');
    await preview.hover();
    await page.waitForTimeout(600);
    expect(await preview.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
  });
});

test('the keyboard gets the same, described to screen readers, without losing its place', async () => {
  await visit(ARTICLE, async (page) => {
    const link = page.locator(CITED);
    await page.locator('#khoan-1 a.marker').focus();
    for (let i = 0; i < 12 && !(await link.evaluate((element) => element === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.locator(PREVIEW).waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('xem-truoc');
    await page.keyboard.press('Escape');
    expect(await page.locator(PREVIEW).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('on a touch screen the first tap shows, the second goes there; nothing leaves the window', async () => {
  await visit(
    ARTICLE,
    async (page) => {
      await page.locator(CITED).tap();
      const preview = page.locator(PREVIEW);
      await preview.waitFor();
      const box = await preview.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      await page.locator(CITED).tap();
      await page.waitForURL('**/dieu-52/#khoan-2');
    },
    { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
  );
});

test('a term shows its meaning', async () => {
  await visit('/luat-10-2017-qh14/dieu-46/', async (page) => {
    const term = page.locator('.provision a.term').first();
    const words = ((await term.textContent()) ?? '').toLowerCase();
    await term.hover();
    await page.locator(PREVIEW).waitFor();
    expect((await page.locator(PREVIEW).textContent())?.length).toBeGreaterThan(words.length + 20);
  });
});

test('a term is marked once in an article, and not where it is defined', async () => {
  await visit('/luat-10-2017-qh14/dieu-3/', async (page) => {
    const hrefs = await page.locator('.provision a.term').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).not.toContain('/thuat-ngu/#nguoi-bi-thiet-hai');
  });
});

test('a point offers its citation in the official form, full and short, and its address', async () => {
  await visit(ARTICLE, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (choice: string): Promise<string> => {
      await page.locator('#khoan-3-diem-b > p > a.marker').click();
      await page.getByRole('button', { name: choice }).click();
      await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Sao chép viện dẫn đầy đủ')).toBe('điểm b khoản 3 Điều 6 của Luật Trách nhiệm bồi thường của Nhà nước');
    expect(await copied('Sao chép viện dẫn rút gọn')).toBe('điểm b khoản 3 Điều 6 của Luật số 10/2017/QH14');
    expect(await copied('Sao chép liên kết')).toBe(`${url()}${ARTICLE}#khoan-3-diem-b`);
  });
});

test('a clause says how many places cite it, and the list leads to them', async () => {
  await visit('/luat-10-2017-qh14/dieu-52/', async (page) => {
    const list = page.locator('#khoan-2 > details.cited-by');
    const count = Number(/\d+/.exec((await list.locator('summary').textContent()) ?? '')?.[0]);
    expect(await list.locator('a').count()).toBe(count);
    const hrefs = await list.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain('/luat-10-2017-qh14/dieu-6/#khoan-1');
    await list.locator('summary').press('Enter');
    await list.locator('a').first().waitFor({ state: 'visible' });
  });
});

test('an article of the Law stands beside the decree that carries it out', async () => {
  await visit('/luat-10-2017-qh14/dieu-46/', async (page) => {
    await page.getByRole('link', { name: /Đặt Điều 46 cạnh/ }).click();
    await page.waitForURL('**/dieu-46/doi-chieu/');
    expect(await page.locator('.compare h2').allTextContents()).toEqual(['Luật', 'Nghị định']);
    expect(await page.locator('.compare-article h3 a').allTextContents()).toContain('Điều 21 Nghị định 68/2018/NĐ-CP');
  });
});

test('every cell of the map leads to its article and says how often it is cited', async () => {
  await visit('/ban-do/', async (page) => {
    const cells = await page
      .locator('.corpus-map g a[aria-label]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
    expect(cells.length).toBe(185);
    expect(cells.filter(([href, label]) => !/^\/[a-z0-9-]+\/dieu-\d+\/$/.test(href ?? '') || !/\d+ nơi dẫn tới/.test(label ?? ''))).toEqual(
      [],
    );
  });
});
