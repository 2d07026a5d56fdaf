import { type PlainDate, parsePlainDate } from '../domain/dates/index.ts';
import { href } from './urls.ts';

/** The day of the build; TODAY=2027-03-01 names another. */
export function buildDay(): PlainDate {
  const day = parsePlainDate(process.env.TODAY ?? new Date().toISOString().slice(0, 10));
  if (day === undefined) throw new Error(`Expected TODAY as a day such as 2027-03-01, got "${process.env.TODAY}"`);
  return day;
}

/** The address on the web of a path of the site; null where the build is not told where the site will stand (SITE_URL). */
export const webAddress = (path: string): string | null => {
  const site = process.env.SITE_URL;
  return site === undefined ? null : new URL(href(path), site).href;
};
