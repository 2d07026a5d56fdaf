import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { periodOf } from '../../src/domain/rules/index.ts';
import { readCorpus } from '../../src/files/index.ts';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const { corpus } = readCorpus('content');
const html = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const withChecklist = corpus.guides.filter(({ checklist }) => checklist.length > 0);
const withTimeline = corpus.guides.filter(({ timelines }) => timelines.length > 0);

test('no page shows a mark that was not put into words', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.filter((file) => readFileSync(`dist/${file}`, 'utf8').includes('{{'))).toEqual([]);
});

test.for(corpus.guides)('every step of $id is open without script, with the periods of its rules', async (guide) => {
  await visit(
    `/huong-dan/${guide.id}/`,
    async (page) => {
      const shown = await page.locator('section.step').evaluateAll((sections) =>
        sections.map((section) => ({
          id: section.querySelector('h2')?.id,
          visible: section.checkVisibility(),
          periods: [...section.querySelectorAll('td.period')].map((cell) => [
            cell.parentElement?.querySelector('th a')?.getAttribute('href'),
            cell.textContent,
          ]),
        })),
      );
      const expected = guide.steps.map(({ id, deadlines }) => ({
        id,
        visible: true,
        periods: deadlines.map((name) => {
          const rule = corpus.deadlines.find((rule) => rule.id === name);
          return [`/thoi-han/#${name}`, rule && periodOf(rule)];
        }),
      }));
      expect(shown).toEqual(expected);
      expect(await page.locator('.step-list ol a').count()).toBe(guide.steps.length);
    },
    { javaScriptEnabled: false },
  );
});

test.for(corpus.guides)('$id folds nothing of a step for claimants, and prints what it folds for officials', async ({ id, reader }) => {
  await visit(`/huong-dan/${id}/`, async (page) => {
    const folded = page.locator('.folded :is(table, ol)');
    if (reader === 'nguoi-dan') expect(await page.locator('.step details, .folded table, .folded ol').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const heights = await folded.evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 20)).toEqual([]);
  });
});

test('the periods of a guide are those of the page of periods', async () => {
  await visit('/thoi-han/', async (page) => {
    const rows = await page
      .locator('tr[id]')
      .evaluateAll((rows) => rows.map((row) => [row.id, row.querySelector('.period')?.textContent ?? '']));
    const periods = new Map(rows as [string, string][]);
    const used = [...new Set(corpus.guides.flatMap(({ steps }) => steps.flatMap(({ deadlines }) => deadlines)))];
    expect(used.filter((id) => periods.get(id) !== periodOf(corpus.deadlines.find((rule) => rule.id === id)!))).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
  });
});

test.for(corpus.guides)('$id shows every form, amount, duty to send and warning of its steps with a provision', ({ id, steps }) => {
  const page = html(`/huong-dan/${id}/`);
  const parts = page.split('<section class="step"').slice(1);
  expect(parts.length).toBe(steps.length);
  for (const [i, { forms, amounts, sends, mistakes }] of steps.entries()) {
    const part = parts[i] ?? '';
    for (const form of forms) expect(part).toContain(`href="/bieu-mau/${form}/"`);
    for (const amount of amounts) expect(part).toContain(`href="/muc-tien/#${amount}"`);
    expect(part.match(/<ul class="sends">.*?<\/ul>/s)?.[0].match(/<li>.*?class="citation"/gs)?.length ?? 0).toBe(sends.length);
    const warned = part.match(/<div class="warning mistakes">.*?<\/ul>/s)?.[0];
    expect(warned?.match(/<li>.*?class="citation"/gs)?.length ?? 0).toBe(mistakes.length);
  }
});

test.for(withTimeline)('the bars of $id follow each other and are as long as the table says', async ({ id, timelines }) => {
  await visit(`/huong-dan/${id}/`, async (page) => {
    const pictures = await page.locator('svg.timeline').evaluateAll((pictures) =>
      pictures.map((picture) => ({
        ends: [...picture.querySelectorAll('.timeline-bar')].map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]),
        last: Number([...picture.querySelectorAll('.timeline-tick')].at(-1)?.textContent),
        name: picture.querySelector('title')?.textContent ?? '',
      })),
    );
    expect(pictures.length).toBe(timelines.length);
    for (const [i, { ends, last, name }] of pictures.entries()) {
      const days = ends.map(([x, width]) =>
        [Number.parseFloat(x ?? ''), Number.parseFloat(width ?? '')].map((share) => (share * last) / 100),
      );
      let end = 0;
      for (const [k, [from = 0, length = 0]] of days.entries()) {
        const rule = corpus.deadlines.find((rule) => rule.id === timelines[i]?.stages[k]?.deadline);
        expect(Math.round(from)).toBe(end);
        end = Math.round(from + length);
        const given = rule?.length?.amount ?? 0;
        const weeks = rule?.length?.unit === 'working-day' ? 2 * Math.ceil(given / 5) : 2;
        expect(Math.round(length)).toBeGreaterThanOrEqual(given);
        expect(Math.round(length)).toBeLessThanOrEqual(given + weeks + 1);
        expect(name).toContain(rule === undefined ? '' : periodOf(rule));
      }
      expect(end).toBe(last);
    }
  });
});

test.for(withChecklist)('the checklist of $id prints on one page with every item and its provision', async ({ id, checklist }) => {
  await visit(`/huong-dan/${id}/danh-muc/`, async (page) => {
    expect(await page.locator('.checklist li input[type="checkbox"]').count()).toBe(checklist.length);
    expect(await page.locator('.checklist li:has(a.citation)').count()).toBe(checklist.length);
    expect(await page.locator('.checklist').textContent()).toContain(`/huong-dan/${id}/`);
    expect(html(`/huong-dan/${id}/danh-muc/`).split('<main')[1]).not.toContain('127.0.0.1');
    const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  });
});

test('only guides with a checklist have a page to print it', () => {
  const without = corpus.guides.filter(({ checklist }) => checklist.length === 0);
  expect(without.filter(({ id }) => existsSync(`dist/huong-dan/${id}/danh-muc/index.html`))).toEqual([]);
});

test.for(corpus.questions)('$id has its own page with the question, its provisions and readable data', ({ id, question, basis }) => {
  const page = html(`/hoi-dap/${id}/`);
  expect(page.match(/<section aria-labelledby="can-cu">.*?<\/section>/s)?.[0].match(/class="citation"/g)?.length).toBe(basis.length);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  const data = JSON.parse(json) as {
    '@type': string;
    citation: string[];
    mainEntity: { name: string; acceptedAnswer: { text: string } }[];
  };
  expect(data['@type']).toBe('FAQPage');
  expect(data.citation.length).toBe(basis.length);
  expect(data.mainEntity.map(({ name }) => name)).toEqual([question]);
  expect(data.mainEntity[0]?.acceptedAnswer.text).not.toMatch(/\{\{|\*\*/);
  expect(data.mainEntity[0]?.acceptedAnswer.text.length).toBeGreaterThan(40);
});

test.for(corpus.questions)('$id names at most five neighbours and leads to its topic where there are more', ({ id, reader, topic }) => {
  const part = /<section aria-labelledby="cung-chu-de">.*?<\/section>/s.exec(html(`/hoi-dap/${id}/`))?.[0] ?? '';
  const others = corpus.questions.filter((other) => other.id !== id && other.reader === reader && other.topic === topic);
  expect(part.match(/<li>/g)?.length ?? 0).toBe(Math.min(5, others.length));
  expect(part.includes(`href="/hoi-dap/#${reader}-${topic}"`)).toBe(others.length > 5);
  if (others.length > 5) expect(html('/hoi-dap/')).toContain(`id="${reader}-${topic}"`);
});

test('the page of questions leads to every question, once', () => {
  const links = [...html('/hoi-dap/').matchAll(/href="\/hoi-dap\/([a-z0-9-]+)\/"/g)].map((match) => match[1] ?? '');
  expect(links.toSorted()).toEqual(corpus.questions.map(({ id }) => id).toSorted());
});

test('the page of guides leads to every guide, once', () => {
  const main = /<main.*<\/main>/s.exec(html('/huong-dan/'))?.[0] ?? '';
  const links = [...main.matchAll(/href="\/huong-dan\/([a-z0-9-]+)\/"/g)].map((match) => match[1] ?? '');
  expect(links.filter((id) => id !== 'viet-tat').toSorted()).toEqual(corpus.guides.map(({ id }) => id).toSorted());
});

test('every abbreviation stands on its page in alphabetical order, its words spelt as in the law', async () => {
  await visit('/huong-dan/viet-tat/', async (page) => {
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent ?? '']));
    expect(rows.map(([, full = '']) => full.toLowerCase()).toSorted()).toEqual([...corpus.abbreviations.values()].toSorted());
    expect(rows.map(([short]) => short)).toEqual(rows.map(([short = '']) => short).toSorted((a, b) => a.localeCompare(b, 'vi')));
    expect(rows.find(([short]) => short === 'BTP')?.[1]).toBe('Bộ Tư pháp');
  });
});

test('a guide holds at 320 px: nothing scrolls sideways, the picture keeps its words readable', async () => {
  for (const { id } of withTimeline)
    await visit(
      `/huong-dan/${id}/`,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const wide = await page
          .locator('.timeline text')
          .evaluateAll((texts) => texts.filter((text) => text.getBoundingClientRect().right > 320).map((text) => text.textContent));
        expect(wide).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    );
});
