import { formatCitation } from '../citations/format.ts';
import { type CitableDocuments, citableDocuments } from '../citations/resolve.ts';
import { anchorOf, type DocumentId, fromEId, type LegalDocument, type ProvisionRef } from '../documents/index.ts';
import { anchorLetter } from '../text/index.ts';
import { readQuery } from './read-query.ts';
import { fromSearchMap, type SearchMap } from './search-map.ts';
import type { QueryReading } from './types.ts';

/** Something a query names outright. */
export interface NamedPlace {
  /** Address from the root of the site, down to the point. */
  readonly url: string;
  /** "Điểm b khoản 3 Điều 27 Luật TNBTCNN. Thiệt hại về tinh thần". */
  readonly label: string;
  readonly kind: 'dieu' | 'van-ban' | 'bieu-mau';
}

/** What a query names, and what of it is left to look for. */
export interface NamedPlaces {
  /** The likeliest first; the others are what it may mean besides. */
  readonly places: readonly NamedPlace[];
  /** Whether the query names this and says nothing else. */
  readonly only: boolean;
  readonly reading: QueryReading;
  /** What is left to rank: the words, and the beginnings of addresses of the documents that are named beside them. */
  readonly words: string;
  readonly within: readonly string[];
}

/** Series that bear the same numbers, those that claimants meet first. */
const SERIES: readonly SearchMap['forms'][number][2][] = ['btnn', 'ho-tro', 'thong-ke'];

/** Reads queries against a search map: what they name, with addresses and labels. */
export function nameReaderFor(map: SearchMap): (query: string) => NamedPlaces {
  const documents = fromSearchMap(map);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const citable: CitableDocuments = citableDocuments(documents);
  return (query) => {
    const reading = readQuery(query, citable);
    const { form, otherWords, missing, rest } = reading;
    const within = reading.within.map((id) => `/${id}/`);
    const places =
      form === null
        ? reading.places.map((place) => named(place, byId))
        : map.forms
            .filter(([, code, series]) => code.includes(form.number) && (form.series === null || form.series === series))
            .toSorted((a, b) => SERIES.indexOf(a[2]) - SERIES.indexOf(b[2]))
            .map(([id, code, , name]): NamedPlace => ({ url: `/bieu-mau/${id}/`, label: `${code}. ${name}`, kind: 'bieu-mau' }));
    return {
      places,
      only: !otherWords && (places.length > 0 || missing !== null),
      reading,
      words: within.length > 0 ? rest : query,
      within,
    };
  };
}

function named(place: ProvisionRef, documents: ReadonlyMap<DocumentId, LegalDocument>): NamedPlace {
  const document = documents.get(place.document);
  const name = formatCitation(place, documents, 'short');
  if (place.eId === null || document === undefined) return { url: `/${place.document}/`, label: document?.title ?? name, kind: 'van-ban' };
  const { article } = fromEId(place.eId);
  const anchor = anchorOf(place.eId);
  const heading = document.articles.find(({ num }) => num === article)?.heading ?? '';
  return {
    url: `/${place.document}/dieu-${anchorLetter(article)}/${anchor && `#${anchor}`}`,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${heading}`,
    kind: 'dieu',
  };
}
