import { formatUnit } from '../domain/citations/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import type { Graph } from '../domain/graph/index.ts';
import { mentionUrl } from './page-data/mentions.ts';
import { documentDataUrl, provisionUrl } from './urls.ts';

/** A file of open data beside those of the documents. */
export interface DataFile {
  /** Name without folder and ending: /du-lieu/<name>.json. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly unknown[];
}

/** The open data of everything but the provisions. Fields are those of the content files, by their English names. */
export function dataFiles(corpus: Corpus, graph: Graph): readonly DataFile[] {
  const plain = <T extends { readonly file: string }>(items: readonly T[]) => items.map(({ file: _file, ...item }) => item);
  return [
    { name: 'thoi-han', title: 'Thời hạn', rows: plain(corpus.deadlines) },
    { name: 'muc-tien', title: 'Mức tiền: hệ số, tỷ lệ, ngưỡng', rows: plain(corpus.amounts) },
    { name: 'tham-so', title: 'Tham số theo thời gian', rows: plain([...corpus.parameters.values()]) },
    { name: 'bieu-mau', title: 'Biểu mẫu', rows: plain(corpus.forms) },
    { name: 'thuat-ngu', title: 'Thuật ngữ', rows: corpus.terms.map(({ file: _file, lines: _lines, ...term }) => term) },
    { name: 'thay-doi', title: 'Thay đổi, chữ đã cũ, việc chưa kiểm chứng', rows: plain(corpus.changes) },
    { name: 'huong-dan', title: 'Hướng dẫn từng bước', rows: plain(corpus.guides) },
    { name: 'hoi-dap', title: 'Câu hỏi và câu trả lời', rows: plain(corpus.questions) },
    { name: 'ke-hoach', title: 'Kế hoạch: năm kế hoạch thật và ba kế hoạch mẫu', rows: plain(corpus.plans) },
    { name: 'nhiem-vu', title: 'Nhiệm vụ trong kế hoạch, căn cứ, ai phải làm', rows: plain(corpus.taskKinds) },
    { name: 'lich', title: 'Nghĩa vụ hằng năm theo cơ quan', rows: plain(corpus.dutyBodies) },
    {
      name: 'tu-tim-kiem',
      title: 'Từ đời thường và chữ trong luật, chữ viết tắt',
      rows: [
        ...corpus.synonyms.map(({ lay, means }) => ({ lay, means })),
        ...[...corpus.abbreviations].map(([short, full]) => ({ lay: [short], means: [full] })),
      ],
    },
    {
      name: 'ngay-nghi',
      title: 'Ngày nghỉ lễ từng năm',
      rows: [...corpus.holidays.values()].map(({ year, restDays, workDays, certainty, source, note }) => ({
        year,
        restDays: days(restDays),
        workDays: days(workDays),
        certainty,
        source,
        note,
      })),
    },
    {
      name: 'phap-dien',
      title: 'Trật tự pháp điển: điều luật và các điều quy định chi tiết',
      rows: corpus.codifications.flatMap(({ law, details }) => [...details].map(([article, list]) => ({ law, article, details: list }))),
    },
    {
      name: 'dan-chieu',
      title: 'Dẫn chiếu: chỗ nào dẫn tới chỗ nào',
      rows: [
        ...graph.edges
          .filter(({ self }) => !self)
          .map(({ from, to, kind }) => ({
            from: provisionUrl(from),
            to: provisionUrl(to),
            fromUnit: formatUnit(from),
            toUnit: formatUnit(to),
            kind,
          })),
        ...graph.mentions.map((mention) => ({
          from: mentionUrl(mention),
          to: provisionUrl(mention.to),
          fromUnit: mention.title,
          toUnit: formatUnit(mention.to),
          kind: mention.kind,
        })),
      ],
    },
  ];
}

const days = (map: ReadonlyMap<string, string>) => [...map].map(([date, name]) => ({ date, name }));

/** The index of all open data: /du-lieu/tat-ca.json. */
export const dataIndex = (corpus: Corpus, graph: Graph) => ({
  documents: [...corpus.documents.values()].map(({ id, number, title, articles }) => ({
    url: documentDataUrl(id),
    number,
    title,
    articles: articles.length,
  })),
  files: dataFiles(corpus, graph).map(({ name, title, rows }) => ({ url: `/du-lieu/${name}.json`, title, rows: rows.length })),
});
