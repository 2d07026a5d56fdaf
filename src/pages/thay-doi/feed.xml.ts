import type { APIRoute } from 'astro';
import { toAtom } from '../../exports/index.ts';
import { loadCorpus } from '../../site/load-corpus.ts';
import { CHANGES, CHANGES_FEED, href } from '../../site/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(href(path), site).href;
  const feed = toAtom({
    id: absolute(CHANGES),
    self: absolute(CHANGES_FEED),
    title: 'Thay đổi của pháp luật bồi thường nhà nước',
    author: 'Cẩm nang bồi thường nhà nước',
    entries: loadCorpus().changes.map(({ id, title, says, announced, source }) => ({
      id: absolute(`${CHANGES}#${id}`),
      title,
      summary: says,
      updated: announced ?? source.checkedOn,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
