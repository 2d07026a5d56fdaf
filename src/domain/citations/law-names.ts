/**
 * Names of laws and codes whose end cannot be told from the words alone (they hold "và", "của", "về", a comma), and the
 * common ones, in the letters of the official name, without the word "Luật" / "Bộ luật" / "Pháp lệnh" in front.
 */
const LAWS = `
Trách nhiệm bồi thường của Nhà nước|TNBTCNN|BTNN|Đất đai|Khiếu nại|Tố cáo|Tiếp công dân|Tố tụng hành chính|Xử lý vi phạm hành chính|Thi hành án dân sự|Thi hành án hình sự
Thi hành tạm giữ, tạm giam|Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú|Cán bộ, công chức|Viên chức|Tổ chức chính quyền địa phương|Tổ chức Chính phủ
Tổ chức Quốc hội|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Tổ chức cơ quan điều tra hình sự|Ban hành văn bản quy phạm pháp luật
Ngân sách nhà nước|Quản lý, sử dụng tài sản công|Quản lý, sử dụng tài sản nhà nước|Tiếp cận thông tin|Lý lịch tư pháp|Trợ giúp pháp lý|Thanh tra|Kiểm toán nhà nước
Bảo hiểm xã hội|Bảo hiểm y tế|Việc làm|An toàn, vệ sinh lao động|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Công đoàn|Hợp tác xã
Doanh nghiệp|Đầu tư|Đầu tư công|Đầu tư theo phương thức đối tác công tư|Đấu thầu|Đấu giá tài sản|Phá sản|Cạnh tranh|Thương mại|Giá|Thống kê|Kế toán|Chứng khoán
Các tổ chức tín dụng|Ngân hàng Nhà nước Việt Nam|Bảo hiểm tiền gửi|Kinh doanh bảo hiểm|Phòng, chống rửa tiền|Quản lý thuế|Quản lý nợ công|Phí và lệ phí|Hải quan
Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế giá trị gia tăng|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thuế bảo vệ môi trường|Thuế tài nguyên
Thực hành tiết kiệm, chống lãng phí|Phòng, chống tham nhũng|Phòng, chống ma túy|Phòng, chống mua bán người|Phòng, chống bạo lực gia đình|Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá|Phòng, chống khủng bố|Phòng, chống thiên tai|Phòng, chống bệnh truyền nhiễm|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Hôn nhân và gia đình|Nuôi con nuôi|Trẻ em|Người cao tuổi|Người khuyết tật|Bình đẳng giới|Hộ tịch|Quốc tịch Việt Nam|Cư trú|Căn cước|Căn cước công dân|Công chứng|Luật sư|Giám định tư pháp
Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Trọng tài thương mại|Trưng mua, trưng dụng tài sản|Trưng cầu ý dân|Dẫn độ|Tương trợ tư pháp|Tư pháp người chưa thành niên
Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Nhà giáo|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Sở hữu trí tuệ|Chuyển giao công nghệ|Công nghệ cao|Công nghệ thông tin
Giao dịch điện tử|An toàn thông tin mạng|An ninh mạng|Viễn thông|Tần số vô tuyến điện|Bưu chính|Báo chí|Xuất bản|Quảng cáo|Điện ảnh|Di sản văn hóa|Thư viện|Du lịch|Thể dục, thể thao
Khám bệnh, chữa bệnh|Dược|An toàn thực phẩm|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Dân số|Bảo vệ môi trường|Bảo vệ và kiểm dịch thực vật|Đa dạng sinh học|Lâm nghiệp|Thủy sản
Thủy lợi|Tài nguyên nước|Khoáng sản|Địa chất và khoáng sản|Đê điều|Khí tượng thủy văn|Biển Việt Nam|Tài nguyên, môi trường biển và hải đảo|Xây dựng|Nhà ở|Kinh doanh bất động sản|Quy hoạch
Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Kiến trúc|Thủ đô|Giao thông đường bộ|Đường bộ|Trật tự, an toàn giao thông đường bộ|Giao thông đường thủy nội địa|Đường sắt|Hàng không dân dụng Việt Nam
Điện lực|Dầu khí|Hóa chất|Năng lượng nguyên tử|Sử dụng năng lượng tiết kiệm và hiệu quả|Tiêu chuẩn và quy chuẩn kỹ thuật|Chất lượng sản phẩm, hàng hóa|Đo lường|Bảo vệ quyền lợi người tiêu dùng
Hỗ trợ doanh nghiệp nhỏ và vừa|Quản lý ngoại thương|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|Lưu trữ|Thi đua, khen thưởng|Mặt trận Tổ quốc Việt Nam|Thanh niên
Nghĩa vụ quân sự|Quốc phòng|An ninh quốc gia|Công an nhân dân|Sĩ quan Quân đội nhân dân Việt Nam|Dân quân tự vệ|Biên phòng Việt Nam|Cảnh sát biển Việt Nam|Cảnh vệ|Cơ yếu|Cảnh sát cơ động
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|Bảo vệ bí mật nhà nước|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Xuất cảnh, nhập cảnh của công dân Việt Nam
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|Đặc xá|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Tín ngưỡng, tôn giáo|Thực hiện dân chủ ở cơ sở|Chăn nuôi|Trồng trọt|Thú y|Điều ước quốc tế|Thỏa thuận quốc tế|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|Phá sản
Các công cụ chuyển nhượng|Giám sát của Quốc hội và Hội đồng nhân dân|Người Việt Nam ở nước ngoài|Bảo vệ dữ liệu cá nhân|Dữ liệu|Nhà giáo|Công nghiệp công nghệ số
`;
const CODES = 'Dân sự|Hình sự|Tố tụng dân sự|Tố tụng hình sự|Lao động|Hàng hải Việt Nam|Hàng hải';
const ORDINANCES =
  'Ưu đãi người có công với cách mạng|Chi phí tố tụng|Xử lý vi phạm hành chính|Án phí, lệ phí Tòa án|Ngoại hối|Cảnh sát môi trường|Quản lý thị trường|Dân số';

/** Names by the document word they follow. */
export const LAW_NAMES: Readonly<Record<string, readonly string[]>> = {
  luật: LAWS.trim().split(/[|\n]/),
  'bộ luật': CODES.split('|'),
  'pháp lệnh': ORDINANCES.split('|'),
};

/** Short forms that stand for a whole name. */
export const LAW_ABBREVIATIONS: Readonly<Record<string, string>> = {
  BLDS: 'Bộ luật Dân sự',
  BLHS: 'Bộ luật Hình sự',
  BLTTDS: 'Bộ luật Tố tụng dân sự',
  BLTTHS: 'Bộ luật Tố tụng hình sự',
  BLLĐ: 'Bộ luật Lao động',
  LTTHC: 'Luật Tố tụng hành chính',
  LTNBTCNN: 'Luật Trách nhiệm bồi thường của Nhà nước',
};

/** The law of State compensation under its short names. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Luật TNBTCNN': 'Luật Trách nhiệm bồi thường của Nhà nước',
  'Luật BTNN': 'Luật Trách nhiệm bồi thường của Nhà nước',
};

/** Words that end a name that is not in the list: the sentence goes on. */
export const NAME_STOPS: ReadonlySet<string> = new Set(
  'được quy có đã sẽ là thì này và hoặc hay năm số ngày trong tại theo khi nếu để cho với về do bởi từ đến mà không phải bị trừ như các những cũng hiện sửa bổ thay của hướng nêu trên ban gồm bao chưa đang còn trước sau áp liên nhưng thực khoản điểm điều chương mục phần nghị thông quyết luật bộ kế công'.split(
    ' ',
  ),
);
