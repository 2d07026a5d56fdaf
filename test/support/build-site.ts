import { execFileSync } from 'node:child_process';

/** Builds the site once before the site tests, into dist, as `npm run build` does. */
export default function setup(): void {
  execFileSync('npx', ['astro', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
}
