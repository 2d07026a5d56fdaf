import { type CitableDocuments, citableDocuments, findCitations, NOWHERE, resolveCitation } from '../citations/index.ts';
import { type Corpus, PLAN_LEVELS } from '../corpus/index.ts';
import type { ProvisionRef } from '../documents/index.ts';
import { putIntoWords } from '../marks/index.ts';

/** Where a provision is spoken of outside the documents: a step of a guide, a question, a task of a plan, a kind of task. */
export interface Mention {
  readonly kind: 'guide' | 'question' | 'plan' | 'task';
  /** File name of the guide, question, plan or kind. */
  readonly id: string;
  /** Step or task inside it; "" for the whole. */
  readonly part: string;
  readonly title: string;
  readonly to: ProvisionRef;
}

/** Every mention in guides, questions, plans and kinds of task, each place once per part. */
export function mentionsIn(corpus: Corpus): readonly Mention[] {
  const documents = citableDocuments(corpus.documents.values());
  return partsOf(corpus).flatMap(({ texts, ...part }) => placesIn(texts, corpus, documents).map((to) => ({ ...part, to })));
}

type Part = Omit<Mention, 'to'> & { readonly texts: readonly string[] };

function partsOf(corpus: Corpus): readonly Part[] {
  return [
    ...corpus.guides.flatMap(({ id, title, steps }) =>
      steps.map(
        (step): Part => ({
          kind: 'guide',
          id,
          part: step.id,
          title: `${title}: ${step.title}`,
          texts: [...step.basis, ...[...step.sends, ...step.mistakes].flatMap(({ basis }) => basis), step.text],
        }),
      ),
    ),
    ...corpus.questions.map(
      ({ id, question, basis, answer }): Part => ({ kind: 'question', id, part: '', title: question, texts: [...basis, answer] }),
    ),
    ...corpus.plans.flatMap(({ id, level, issuer, year, model, tasks }) =>
      tasks.map(
        (task): Part => ({
          kind: 'plan',
          id,
          part: task.num,
          title: `${task.title} (${model ? `kế hoạch mẫu, ${PLAN_LEVELS[level].toLowerCase()}` : issuer}, ${year})`,
          texts: [...task.basis, task.text],
        }),
      ),
    ),
    ...corpus.taskKinds.map(
      ({ id, label, basis, requiredOf }): Part => ({
        kind: 'task',
        id,
        part: '',
        title: label,
        texts: [...basis, ...requiredOf.flatMap((required) => required.basis)],
      }),
    ),
  ];
}

/** The places that texts of a data file cite, marks put into words, each once; whole documents are left out. */
export function placesIn(
  texts: readonly string[],
  corpus: Corpus,
  documents: CitableDocuments = citableDocuments(corpus.documents.values()),
): readonly ProvisionRef[] {
  const places = texts.flatMap((text) => {
    const { citations, declarations } = findCitations(putIntoWords(text, corpus));
    return citations.flatMap((citation) => {
      const resolution = resolveCitation(citation, NOWHERE, documents, declarations);
      return resolution.ok && resolution.target.eId !== null ? [resolution.target] : [];
    });
  });
  return [...new Map(places.map((place) => [`${place.document}#${place.eId}`, place])).values()];
}
