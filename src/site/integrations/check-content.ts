import type { AstroIntegration } from 'astro';
import { formatIssue } from '../../domain/checks/index.ts';
import { readCorpus } from '../../files/index.ts';
import { contentRoot } from '../load-corpus.ts';

/** Stops a build whose content has a fault, before anything is rendered, with every fault by file and line. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ logger }) => {
        const { issues } = readCorpus(contentRoot());
        for (const issue of issues.filter(({ severity }) => severity === 'warning')) logger.warn(formatIssue(issue));
        const errors = issues.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) throw new Error(`Nội dung có ${errors.length} lỗi.\n\n${errors.map(formatIssue).join('\n\n')}`);
      },
    },
  };
}
