import type { APIRoute, GetStaticPaths } from 'astro';
import type { DutyBody } from '../../domain/corpus/index.ts';
import { buildDay, webAddress } from '../../site/build.ts';
import { loadCorpus } from '../../site/load-corpus.ts';
import { bodyCalendar, bodyPages } from '../../site/page-data/calendar.ts';

export const getStaticPaths = (() =>
  bodyPages(loadCorpus(), buildDay())
    .filter(({ file }) => file !== null)
    .map(({ body }) => ({ params: { body: body.id }, props: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: DutyBody }> = ({ props: { body } }) =>
  new Response(bodyCalendar(body, loadCorpus(), buildDay(), webAddress), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
