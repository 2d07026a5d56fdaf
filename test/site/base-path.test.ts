import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { launchBrowser } from '../support/browser.ts';
import { resultsOn, settled } from '../support/search-page.ts';

const BASE = '/cam-nang';
const out = mkdtempSync(join(tmpdir(), 'duoi-'));

beforeAll(() => {
  // The test runner puts a BASE_URL of its own into the environment, so the build gets a clean one.
  execFileSync('npx', ['astro', 'build'], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      BASE_PATH: BASE,
      OUT_DIR: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
});
afterAll(() => rmSync(out, { recursive: true }));

test('under a sub-path every address of the site begins with it and leads to a file', () => {
  const wrong = new Set<string>();
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')))
    for (const [, address = ''] of readFileSync(join(out, file), 'utf8').matchAll(
      /(?:href|src|action|data-engine|data-map)="(\/[^"#?]*)/g,
    )) {
      const path = join(out, address.slice(BASE.length));
      if (!address.startsWith(`${BASE}/`) || !existsSync(address.endsWith('/') ? join(path, 'index.html') : path))
        wrong.add(`${file}: ${address}`);
    }
  expect([...wrong]).toEqual([]);
});

test.for([
  ['k2 đ6', '/luat-10-2017-qh14/dieu-6/#khoan-2'],
  ['thời hiệu yêu cầu bồi thường', '/luat-10-2017-qh14/dieu-6/'],
] as const)('under a sub-path "%s" is found at its address there, and nothing is asked for outside it', async ([query, url]) => {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(out, { base: BASE })]);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}${BASE}/tra-cuu/?q=${encodeURIComponent(query)}`);
  await settled(page);
  await page.waitForLoadState('networkidle');
  expect((await resultsOn(page))[0]).toBe(BASE + url);
  expect(asked.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
  await Promise.all([browser.close(), server.close()]);
});
