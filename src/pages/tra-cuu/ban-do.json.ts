import type { APIRoute } from 'astro';
import { toSearchMap } from '../../domain/search/index.ts';
import { loadCorpus } from '../../site/load-corpus.ts';

export const GET: APIRoute = () => Response.json(toSearchMap(loadCorpus()));
