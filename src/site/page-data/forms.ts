import { basisOf } from '../../domain/checks/index.ts';
import { NOWHERE } from '../../domain/citations/index.ts';
import type { Corpus, Form } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import type { LegalDocument } from '../../domain/documents/index.ts';
import { STEPS } from '../../domain/rules/index.ts';
import { type LinkedText, linkerFor } from '../linked-text.ts';
import { FORMS, formUrl, guideUrl, HOME } from '../urls.ts';
import type { ReferenceItem } from './references.ts';
import { basisItems } from './rules.ts';
import type { Crumb } from './shared.ts';

/** The three numbering series, which use the same numbers for different forms. */
export const SERIES: Readonly<Record<Form['series'], { readonly title: string; readonly warning: string }>> = {
  btnn: { title: 'Mẫu …/BTNN (Thông tư 04/2018/TT-BTP)', warning: 'Dùng khi giải quyết yêu cầu bồi thường, chi trả và hoàn trả.' },
  'thong-ke': { title: 'Biểu mẫu số … (Thông tư 08/2019/TT-BTP)', warning: 'Dùng cho theo dõi, thống kê, báo cáo của cơ quan.' },
  'ho-tro': { title: 'Mẫu số … (Thông tư 09/2019/TT-BTP)', warning: 'Dùng khi xin hoặc cho hỗ trợ, hướng dẫn thủ tục.' },
};

/** Everything a form's page shows. */
export interface FormPage {
  readonly form: Form;
  readonly crumbs: readonly Crumb[];
  readonly step: string;
  readonly issuedBy: readonly ReferenceItem[];
  readonly uses: readonly ReferenceItem[];
  readonly requires: readonly { readonly what: string; readonly basis: readonly ReferenceItem[] }[];
  readonly from: string;
  /** Official text of the circular that issues the form; null where no address is known. */
  readonly officialUrl: string | null;
  readonly document: string;
  readonly note: LinkedText;
  /** Guides in whose steps it is filled in. */
  readonly guides: readonly { readonly label: string; readonly url: string }[];
  /** Forms of the other series that bear the same number. */
  readonly sameNumber: readonly { readonly label: string; readonly url: string }[];
}

/** The pages of all forms. */
export const formPages = (corpus: Corpus): readonly FormPage[] =>
  corpus.forms.map((form) => ({
    form,
    crumbs: [
      { label: 'Trang chủ', url: HOME },
      { label: 'Biểu mẫu', url: FORMS },
      { label: form.code, url: null },
    ],
    step: STEPS[form.step],
    issuedBy: basisItems([form.issuedBy], corpus),
    uses: basisItems(form.uses, corpus),
    requires: form.requires.map(({ what, basis }) => ({ what, basis: basisItems([basis], corpus) })),
    from: formatDate(form.inForce.from),
    officialUrl: issuer(form, corpus)?.officialUrl ?? null,
    document: issuer(form, corpus)?.shortTitle ?? '',
    note: linkerFor(corpus)(form.note, NOWHERE, ''),
    guides: corpus.guides.flatMap(({ id, title, steps }) =>
      steps
        .filter(({ forms }) => forms.includes(form.id))
        .map((step) => ({ label: `${title}: ${step.title}`, url: `${guideUrl(id)}#${step.id}` })),
    ),
    sameNumber: corpus.forms
      .filter((other) => other.series !== form.series && numberOf(other) === numberOf(form))
      .map((other) => ({ label: `${other.code} – ${other.name}`, url: formUrl(other.id) })),
  }));

/** The circular that issues a form. */
function issuer(form: Form, corpus: Corpus): LegalDocument | undefined {
  const target = basisOf(form.issuedBy, corpus);
  return target && corpus.documents.get(target.document);
}

const numberOf = (form: Form): string => /\d+/.exec(form.code)?.[0] ?? '';
