import type { APIRoute } from 'astro';
import { loadCorpus } from '../../site/load-corpus.ts';
import { compareCsv } from '../../site/page-data/plan-compare.ts';

export const GET: APIRoute = () => new Response(compareCsv(loadCorpus()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
