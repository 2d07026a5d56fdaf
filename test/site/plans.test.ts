import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parsePlainDate } from '../../src/domain/dates/index.ts';
import { buildDay } from '../../src/site/build.ts';
import { loadCorpus } from '../../src/site/load-corpus.ts';
import { bodyCalendar } from '../../src/site/page-data/calendar.ts';
import { taskAnchor } from '../../src/site/urls.ts';

import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const corpus = loadCorpus();
const COMPARE = '/ke-hoach/so-sanh/';

/** A table of RFC 4180, read character by character. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      rows.at(-1)?.push(field);
      field = '';
    } else if (character === '\r' && text[i + 1] === '\n') {
      rows.at(-1)?.push(field);
      field = '';
      i++;
      if (i + 1 < text.length) rows.push([]);
    } else field += character;
  }
  return rows;
}

test('the table of tasks has a row for every task of every plan and opens as UTF-8', () => {
  const text = readFileSync('dist/ke-hoach/so-sanh.csv', 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head, ...rows] = parseCsv(text.slice(1));
  expect(rows).toHaveLength(corpus.plans.reduce((sum, { tasks }) => sum + tasks.length, 0));
  expect(rows.every((row) => row.length === head?.length)).toBe(true);
  expect(rows.map((row) => row[4])).toEqual(corpus.plans.flatMap(({ tasks }) => tasks.map(({ num }) => num)));
});

describe('calendar files', () => {
  const files = ['dist/lich', 'dist/ke-hoach'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ics'))
      .map((file) => `${folder}/${file}`),
  );

  test.for(files)('%s opens, each event once, each on one day', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).days === 1)).toBe(true);
  });

  test('there is one for every body with duties, and none without', () => {
    for (const { id, duties } of corpus.dutyBodies) expect([id, existsSync(`dist/lich/${id}.ics`)]).toEqual([id, duties.length > 0]);
  });

  test.for(files)('%s gives no address of a site that stands nowhere yet', (file) => {
    const text = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
    const addresses = [...text.matchAll(/^URL:(.*)\r$/gm)].map(([, url = '']) => url);
    const site = process.env.SITE_URL;
    expect(addresses.filter((url) => site === undefined || !url.startsWith(site))).toEqual([]);
  });

  test('the annual report stands on 07/12, the final figures on the last working day before the Sunday mark', () => {
    const body = corpus.dutyBodies.find(({ id }) => id === 'uy-ban-nhan-dan-cap-tinh')!;
    const daysFrom = (today: string): readonly string[] =>
      [...bodyCalendar(body, corpus, parsePlainDate(today)!, () => null).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day ?? '');
    expect(daysFrom('2026-11-21')).toEqual(['20261207', '20270129', '20271207', '20280128']);
    expect(daysFrom('2026-12-08')).toEqual(['20270129', '20271207', '20280128']);
  });

  test('the file of a body begins with the first date not past on the day of the build', () => {
    for (const file of files.filter((file) => file.startsWith('dist/lich'))) {
      const days = [...readFileSync(file, 'utf8').matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day ?? '');
      expect(days).toEqual(days.toSorted());
      expect(days[0]! >= buildDay().replaceAll('-', '')).toBe(true);
    }
  });
});

test.for(corpus.plans.map(({ id }) => id))('%s shows every task at its anchor, drawn and in words', async (id) => {
  const tasks = corpus.plans.find((plan) => plan.id === id)?.tasks ?? [];
  await visit(`/ke-hoach/${id}/`, async (page) => {
    for (const { num } of tasks) expect(await page.locator(`#${taskAnchor(num)}`).count()).toBe(1);
    const pictures = page.locator('.year-picture ol svg[role="img"]');
    expect(await pictures.count()).toBe(tasks.length);
    expect(await pictures.evaluateAll((all) => all.every((svg) => (svg.getAttribute('aria-label') ?? '').length > 15))).toBe(true);
  });
});

describe('a model plan', () => {
  test('stands in the order of an administrative document, its blanks marked', async () => {
    await visit('/ke-hoach/mau-cap-xa-2027/', async (page) => {
      const text = (await page.locator('.official').innerText()).replace(/\s+/g, ' ');
      const parts = ['CỘNG HÒA XÃ HỘI', 'KẾ HOẠCH', 'Căn cứ', 'I. MỤC ĐÍCH', 'II. NHIỆM VỤ', 'III. TỔ CHỨC', 'Nơi nhận'].map((part) =>
        text.indexOf(part),
      );
      expect(parts.every((at, i) => at > (parts[i - 1] ?? -1))).toBe(true);
      expect(await page.locator('.official mark.blank').count()).toBeGreaterThan(10);
    });
  });
  test('prints as the document and nothing else', async () => {
    await visit('/ke-hoach/mau-cap-xa-2027/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.official-task').first().isVisible()).toBe(true);
      for (const other of ['.site-header', '.official-beside', '.year-picture', '.article-header', '.site-footer'])
        expect(await page.locator(other).first().isVisible()).toBe(false);
    });
  });
});

test('a calendar page puts what is past last and tells dates of plans from those of the law', async () => {
  await visit('/lich/uy-ban-nhan-dan-cap-tinh/', async (page) => {
    const parts = await page.locator('main section > h2').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(parts).toEqual(['theo-luat', 'ke-hoach', 'da-qua'].filter((id) => parts.includes(id)));
    expect(parts[0]).toBe('theo-luat');
    const dates = await page.locator('[aria-labelledby="ke-hoach"] .period').allTextContents();
    const asPlain = (text: string): string =>
      text
        .replace(/^trước /, '')
        .split('/')
        .map((part) => part.padStart(2, '0'))
        .reverse()
        .join('-');
    expect(dates.filter((text) => asPlain(text) < buildDay())).toEqual([]);
  });
});

describe('the comparison', () => {
  const shown = '.plan-compare tbody tr:not([hidden])';

  test('filters in place and keeps the choice in the address', async () => {
    await visit(COMPARE, async (page) => {
      expect(await page.locator(shown).count()).toBe(corpus.taskKinds.length);
      await page.selectOption('#loc-cap', 'xa');
      expect(new URL(page.url()).search).toBe('?cap=xa');
      const columns = page.locator('thead th[data-plan]:not([hidden])');
      expect(await columns.count()).toBe(corpus.plans.filter(({ level }) => level === 'xa').length);
      await page.check('#loc-thieu');
      expect(await page.locator(shown).count()).toBe(2);
      expect(await page.locator('.plan-filter-status').textContent()).toBe('Đang xem 2 kế hoạch, 2 loại nhiệm vụ.');
    });
  });
  test('opens as the address says', async () => {
    await visit(`${COMPARE}?nam=2024&viec=kiem-tra&cap=khong-co`, async (page) => {
      await page.locator('.plan-filter-status', { hasText: 'Đang xem' }).waitFor();
      expect(await page.locator(shown).count()).toBe(1);
      expect(await page.locator('thead th[data-plan]:not([hidden])').count()).toBe(corpus.plans.filter(({ year }) => year === 2024).length);
    });
  });
  test('says that it is wider than the screen, and keeps the first column and the names of plans in sight', async () => {
    await visit(COMPARE, async (page) => {
      expect(await page.locator('.scroll-hint').isVisible()).toBe(true);
      const frame = page.locator('.plan-compare .table-frame');
      await frame.evaluate((element) => element.scrollTo(600, 300));
      const [box, corner] = [await frame.boundingBox(), await frame.locator('thead th').first().boundingBox()];
      expect(Math.abs((corner?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
      expect(Math.abs((corner?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
      await page.selectOption('#loc-cap', 'so-nganh');
      expect(await page.locator('.scroll-hint').isVisible()).toBe(false);
    });
  });
  test('reads whole without a script, and offers no filter that would do nothing', async () => {
    await visit(
      COMPARE,
      async (page) => {
        expect(await page.locator(shown).count()).toBe(corpus.taskKinds.length);
        expect(await page.locator('.plan-filter-form').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
