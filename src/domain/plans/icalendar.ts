import { addDays, type PlainDate } from '../dates/index.ts';

/** An all-day event. */
export interface CalendarEvent {
  /** The same for the same duty in every edition of the file. */
  readonly uid: string;
  /** Day on which what it says was last checked: the core has no clock. */
  readonly stamp: PlainDate;
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
  /** Address on the web; null where it is not known. */
  readonly url: string | null;
  /** Days before, on which a reminder sounds at nine in the morning. */
  readonly reminders: readonly number[];
}

const DOMAIN = 'cam-nang-boi-thuong-nha-nuoc';
const LIMIT = 75;

/** A calendar file (RFC 5545): lines end in CRLF and hold at most 75 octets. */
export const toCalendar = (name: string, description: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${DOMAIN}//lich//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');

function eventLines({ uid, stamp, day, summary, description, url, reminders }: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${DOMAIN}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T15H`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const basic = (date: PlainDate): string => date.replaceAll('-', '');

const escapeText = (text: string): string =>
  text
    .trim()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');

/** A content line folded by octets of UTF-8, never inside a character; what follows a fold begins with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LIMIT) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
