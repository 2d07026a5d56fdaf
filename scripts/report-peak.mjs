// Loaded with --import into a process that is measured: says at its end how much memory it took at most.
import { writeFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';

process.on('exit', () => {
  if (process.env.PEAK_FILE) writeFileSync(process.env.PEAK_FILE, String(resourceUsage().maxRSS));
});
