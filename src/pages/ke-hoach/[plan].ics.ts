import type { APIRoute, GetStaticPaths } from 'astro';
import type { Plan } from '../../domain/corpus/index.ts';
import { webAddress } from '../../site/build.ts';
import { loadCorpus } from '../../site/load-corpus.ts';
import { hasPlanDates, planCalendar } from '../../site/page-data/plan-calendar.ts';

export const getStaticPaths = (() =>
  loadCorpus()
    .plans.filter(hasPlanDates)
    .map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan } }) =>
  new Response(planCalendar(plan, loadCorpus(), webAddress), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
