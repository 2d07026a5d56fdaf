import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkContent } from './src/site/integrations/check-content.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { loadCorpus } from './src/site/load-corpus.ts';
import { articleHeadings } from './src/site/markdown/article-headings.ts';
import { linkCitations } from './src/site/markdown/link-citations.ts';

// SITE_URL and BASE_PATH name where the site will stand; without them links are those of a local reading.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // No inline style and no inline script: the pages hold under a policy of "default-src 'self'".
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  compressHTML: true,
  // Smart punctuation would rewrite quotes, dashes and dots of legal text.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkGfm, linkCitations(loadCorpus)],
      rehypePlugins: [articleHeadings],
      smartypants: false,
      gfm: false,
    }),
  },
  integrations: [checkContent(), mdx(), searchIndex()],
  devToolbar: { enabled: false },
});
