import type { APIRoute, GetStaticPaths } from 'astro';
import type { DutyBody } from '../../domain/corpus/index.ts';
import { loadCorpus } from '../../site/load-corpus.ts';
import { bodyCalendar, bodyPages } from '../../site/page-data/calendar.ts';
import { href } from '../../site/urls.ts';

export const getStaticPaths = (() =>
  bodyPages(loadCorpus())
    .filter(({ file }) => file !== null)
    .map(({ body }) => ({ params: { body: body.id }, props: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: DutyBody }> = ({ props: { body }, site }) =>
  new Response(
    bodyCalendar(body, loadCorpus(), (path) => new URL(href(path), site).href),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
