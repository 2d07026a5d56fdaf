/** One entry of a feed; `id` is an absolute address, `updated` a day. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
}

/** An Atom feed (RFC 4287). A day is written as its first moment in Viet Nam. */
export function toAtom(feed: {
  readonly id: string;
  readonly self: string;
  readonly title: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01';
  const entries = feed.entries.map(
    ({ id, title, updated, summary }) =>
      `  <entry>\n    <id>${escapeXml(id)}</id>\n    <title>${escapeXml(title)}</title>\n    <link href="${escapeXml(id)}"/>\n    <updated>${moment(updated)}</updated>\n    <summary>${escapeXml(summary)}</summary>\n  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\n  <id>${escapeXml(feed.id)}</id>\n  <title>${escapeXml(feed.title)}</title>\n  <link rel="self" href="${escapeXml(feed.self)}"/>\n  <link href="${escapeXml(feed.id)}"/>\n  <author><name>${escapeXml(feed.author)}</name></author>\n  <updated>${moment(updated)}</updated>\n${entries.join('\n')}\n</feed>\n`;
}

const moment = (day: string): string => `${day}T00:00:00+07:00`;

/** Text as XML character data or attribute value. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);
