import type { Article, LegalDocument } from '../domain/documents/index.ts';

const TYPES = { luat: 'Act', 'nghi-dinh': 'Decree', 'thong-tu': 'Circular' } as const;

/** schema.org Legislation (its terms are ELI's) for a document, or for one article of it. `url` is absolute. */
export function legislationJsonLd(document: LegalDocument, article: Article | null, url: string): string {
  const whole = {
    '@type': 'Legislation',
    legislationIdentifier: document.number,
    name: document.title,
    legislationType: TYPES[document.type],
    legislationDate: document.dateDocument,
    legislationDateVersion: document.inForce.from,
    legislationJurisdiction: 'VN',
    legislationPassedBy: document.issuer,
    inLanguage: 'vi',
    ...(document.officialUrl === null ? {} : { sameAs: document.officialUrl }),
  };
  const data =
    article === null
      ? { ...whole, url }
      : {
          '@type': 'Legislation',
          legislationIdentifier: `${document.number}, Điều ${article.num}`,
          name: article.heading,
          abstract: article.summary,
          inLanguage: 'vi',
          url,
          isPartOf: whole,
        };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
