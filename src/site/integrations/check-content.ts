import type { AstroIntegration } from 'astro';
import { loadCorpus } from '../load-corpus.ts';

/** Stops a build whose content has a fault, before anything is rendered, with every fault by file and line. */
export const checkContent = (): AstroIntegration => ({ name: 'check-content', hooks: { 'astro:config:done': () => void loadCorpus() } });
