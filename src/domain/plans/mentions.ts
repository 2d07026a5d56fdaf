import type { Plan } from '../corpus/index.ts';

/** Words by which a text speaks of a kind of task; a kind that is not named here is looked for among the tasks alone. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'tuyen-truyen': /tuyên truyền|phổ biến/iu,
  'tap-huan': /tập huấn|bồi dưỡng/iu,
  'xac-dinh-co-quan': /xác định cơ quan/iu,
  'thu-ly-giai-quyet': /thụ lý|(?:vụ việc|yêu cầu bồi thường)[^.;]*giải quyết|giải quyết[^.;]*(?:vụ việc|yêu cầu bồi thường)/iu,
  'theo-doi-don-doc': /đôn đốc/iu,
  'kiem-tra': /kiểm tra/iu,
  'ho-tro-huong-dan': /(?:hỗ trợ|hướng dẫn)[^.;]*(?:người|cá nhân|tổ chức) bị thiệt hại/iu,
  'du-bao': /dự báo/iu,
  'kinh-phi': /(?:kinh phí|tiền) bồi thường|chi trả|tạm ứng/iu,
  'hoan-tra-ky-luat': /hoàn trả|kỷ luật/iu,
  'thong-ke-bao-cao': /báo cáo|thống kê/iu,
  'gui-van-ban': /gửi[^.;]*các văn bản|gửi văn bản/iu,
  'kien-toan-doi-ngu': /kiện toàn|củng cố/iu,
  'phoi-hop-lien-nganh': /phối hợp|liên ngành/iu,
  'khieu-nai-to-cao': /khiếu nại|tố cáo/iu,
  'giai-dap-vuong-mac': /vướng mắc|hướng dẫn nghiệp vụ/iu,
  'xac-minh-thuong-luong': /xác minh|thương lượng/iu,
};

/** A part of a plan as a reader would point to it, and its words. */
interface Part {
  readonly name: string;
  readonly texts: readonly string[];
}

const partsOf = ({ aims, requirements, tasks, duties, money, reports, closing }: Plan): readonly Part[] => [
  { name: 'phần mục đích', texts: aims },
  { name: 'phần yêu cầu', texts: requirements },
  ...tasks.map(({ num, title, text }) => ({ name: `nhiệm vụ ${num}`, texts: [title, text] })),
  ...duties.map(({ body, does }) => ({ name: `phần phân công cho ${body}`, texts: does })),
  { name: 'phần kinh phí', texts: [money] },
  { name: 'phần báo cáo', texts: reports.map(({ what }) => `báo cáo: ${what}`) },
  { name: 'câu kết', texts: [closing] },
];

/** The parts of a plan whose words speak of a kind of task, in the order of the plan. */
export function mentionsOf(plan: Plan, kind: string): readonly string[] {
  const sign = SIGNS[kind];
  return sign === undefined
    ? []
    : partsOf(plan)
        .filter(({ texts }) => texts.some((text) => sign.test(text)))
        .map(({ name }) => name);
}
