import type { APIRoute } from 'astro';
import { toAskMap } from '../../domain/search/index.ts';
import { loadCorpus } from '../../site/load-corpus.ts';
import { searchEntries } from '../../site/search/entries.ts';

export const GET: APIRoute = () => Response.json(toAskMap(loadCorpus(), searchEntries(loadCorpus())));
