import { defineCollection } from 'astro:content';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { splitFrontMatter } from './files/index.ts';
import { articleSchema } from './schemas/index.ts';
import { contentRoot } from './site/load-corpus.ts';

// Only articles with an explanation go through the MDX compiler: a provision is data and is rendered as data, so that
// the cost of a module per file is paid for prose alone.
const base = `${contentRoot()}/van-ban`;
const explained = existsSync(base)
  ? readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.mdx') && splitFrontMatter(readFileSync(`${base}/${file}`, 'utf8'))?.body.trim(),
    )
  : [];

export const collections = {
  articles: defineCollection({
    loader: glob({ base, pattern: explained, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: articleSchema,
  }),
};
