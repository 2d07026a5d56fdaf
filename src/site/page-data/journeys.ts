import { type Corpus, type Guide, ROLES, type RoleId } from '../../domain/corpus/index.ts';
import { type GuideLink, guideLink } from './guides.ts';

/** A leg of the claimant's way: its guides, or the branches of which one is taken. */
export interface JourneyLeg {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly guides: readonly GuideLink[];
  readonly branches: readonly { readonly title: string; readonly when: string; readonly guides: readonly GuideLink[] }[];
}

/** What an official finds under a role. */
export interface RoleGroup {
  readonly title: string;
  readonly guides: readonly GuideLink[];
}

export interface Journeys {
  /** In the order of the way. */
  readonly legs: readonly JourneyLeg[];
  /** Guides that help on every leg. */
  readonly aside: readonly GuideLink[];
  readonly roles: readonly RoleGroup[];
}

/** The claimant's way; names are those of the guides. */
const LEGS: readonly {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly guides: readonly string[];
  readonly branches?: readonly { readonly title: string; readonly when: string; readonly guides: readonly string[] }[];
}[] = [
  {
    id: 'duoc-khong',
    title: 'Xem có được bồi thường không',
    lead: 'Ba câu hỏi phải trả lời trước: việc của bạn có thuộc phạm vi không, đã có giấy nào xác định cán bộ làm sai chưa, còn hạn không.',
    guides: ['co-duoc-boi-thuong-khong', 'van-ban-lam-can-cu', 'thoi-han'],
  },
  {
    id: 'bao-nhieu',
    title: 'Ước tính được bao nhiêu',
    lead: 'Biết trước từng khoản và giấy tờ chứng minh để viết yêu cầu cho đủ.',
    guides: ['muc-boi-thuong'],
  },
  {
    id: 'chon-duong',
    title: 'Chọn một đường để yêu cầu',
    lead: 'Cùng một yêu cầu không giải quyết ở hai nơi. Đọc bài đầu của mỗi đường rồi chọn.',
    guides: [],
    branches: [
      {
        title: 'Tại cơ quan giải quyết bồi thường',
        when: 'Đường thường dùng: nộp hồ sơ, thương lượng, nhận quyết định.',
        guides: ['ho-so', 'nop-o-dau', 'giai-quyet', 'tam-ung', 'thuong-luong'],
      },
      {
        title: 'Tại Tòa án',
        when: 'Khi chưa yêu cầu cơ quan giải quyết, hoặc đã yêu cầu mà không thành, không đồng ý.',
        guides: ['khoi-kien'],
      },
      {
        title: 'Ngay trong vụ án hình sự, hành chính',
        when: 'Khi Tòa án đang xử chính vụ án có cán bộ gây thiệt hại.',
        guides: ['trong-vu-an'],
      },
    ],
  },
  {
    id: 'nhan-ket-qua',
    title: 'Nhận kết quả',
    lead: 'Tiền, lời xin lỗi công khai, và trách nhiệm của người gây thiệt hại.',
    guides: ['nhan-tien', 'xin-loi', 'can-bo-hoan-tra'],
  },
];

/** The two ways through the guides. A guide for claimants that no leg names helps on every leg. */
export function journeys(corpus: Corpus): Journeys {
  const claimant = corpus.guides.filter(({ reader }) => reader === 'nguoi-dan');
  const official = corpus.guides.filter(({ reader }) => reader === 'can-bo');
  const named = (ids: readonly string[]): readonly GuideLink[] =>
    ids.flatMap((id) => claimant.filter((guide) => guide.id === id).map(guideLink));
  const onTheWay = new Set(LEGS.flatMap(({ guides, branches = [] }) => [...guides, ...branches.flatMap(({ guides }) => guides)]));
  return {
    legs: LEGS.map(({ id, title, lead, guides, branches = [] }) => ({
      id,
      title,
      lead,
      guides: named(guides),
      branches: branches.map((branch) => ({ ...branch, guides: named(branch.guides) })),
    })),
    aside: claimant.filter(({ id }) => !onTheWay.has(id)).map(guideLink),
    roles: [roleGroup('Cả quy trình', official, null), ...roles().map(([id, title]) => roleGroup(title, official, id))].filter(
      ({ guides }) => guides.length > 0,
    ),
  };
}

const roles = (): readonly (readonly [RoleId, string])[] => Object.entries(ROLES) as [RoleId, string][];

const roleGroup = (title: string, guides: readonly Guide[], role: RoleId | null): RoleGroup => ({
  title,
  guides: guides.filter((guide) => guide.role === role).map(guideLink),
});
