import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BASE = '/cam-nang';

test('under a sub-path every address of the site begins with it and leads to a file', () => {
  const out = mkdtempSync(join(tmpdir(), 'duoi-'));
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
  const wrong = new Set<string>();
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')))
    for (const [, address = ''] of readFileSync(join(out, file), 'utf8').matchAll(
      /(?:href|src|action|data-engine|data-map)="(\/[^"#?]*)/g,
    )) {
      const path = join(out, address.slice(BASE.length));
      if (!address.startsWith(`${BASE}/`) || !existsSync(address.endsWith('/') ? join(path, 'index.html') : path))
        wrong.add(`${file}: ${address}`);
    }
  rmSync(out, { recursive: true });
  expect([...wrong]).toEqual([]);
});
