import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'name-copied',
  accepts: [
    {
      claim: {
        vi: 'Giải pháp kết thúc bằng tên chỉ số của chính dòng đó.',
        en: "A solution closes on its own row's index.",
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
4 | Chi phí thời gian | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
 | - Thực hiện các nội dung của chỉ số Chi phí thời gian. | | |`,
    },
    {
      claim: {
        vi: 'Tên theo bộ chỉ số DDCI cạnh tên PCI là bình thường.',
        en: 'A DDCI name beside a PCI heading is as it should be.',
      },
      plan: 82,
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
8 | Chính sách hỗ trợ doanh nghiệp | Phòng Quản lý chuyên ngành | Các phòng chuyên môn | Thường xuyên
 | - Thực hiện bộ chỉ số DDCI, chỉ số Tính minh bạch. | | |`,
    },
    {
      claim: {
        vi: 'Nhắc cả chỉ số của mình lẫn chỉ số liên quan.',
        en: 'It names its own index and a related one.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
4 | Chi phí thời gian | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
 | - Gắn chỉ số Chi phí thời gian với chỉ số Tính minh bạch. | | |`,
    },
    {
      claim: {
        vi: 'Nhiệm vụ riêng của tỉnh, không phải tên chỉ số.',
        en: "A task of the province's own bears no index's name.",
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Nhiệm vụ | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
1 | Tập huấn nghiệp vụ | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
 | - Góp phần cải thiện chỉ số Chi phí thời gian. | | |`,
    },
    {
      claim: { vi: 'Giải pháp không nhắc đến chỉ số nào.', en: 'A solution that names no index.' },
      sheet: `
Phụ lục cải thiện PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
4 | Chi phí thời gian | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
 | - Rút ngắn thời gian giải quyết thủ tục. | | |`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Mục "Chi phí không chính thức" kết thúc bằng "Chi phí thời gian".',
        en: '"Chi phí không chính thức" closes on "Chi phí thời gian".',
      },
      plan: 74,
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
5 | Chi phí không chính thức | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
 | - Triển khai các nhiệm vụ khác theo nội dung chỉ số “Chi phí thời gian”. | | |`,
      finds: [
        { cells: ['B4'], severity: 'warning', says: 'tên chỉ số khác, "Chi phí thời gian"', writes: null },
      ],
    },
    {
      claim: {
        vi: 'Trong phần lời: mục 5 viện dẫn nhầm chỉ số của mục 4.',
        en: 'In running text, item 5 cites the index of item 4.',
      },
      plan: [74, 82],
      sheet: `
Kế hoạch cải thiện chỉ số PCI năm 2022
4. Chỉ số “Chi phí thời gian”
Thực hiện các nhiệm vụ thuộc chỉ số Chi phí thời gian tại Kế hoạch số 41/KH-SKHCN.
5. Chỉ số “Chi phí không chính thức”
Thực hiện các nhiệm vụ thuộc chỉ số Chi phí thời gian tại Kế hoạch số 41/KH-SKHCN.
6. Chỉ số “Tính năng động của chính quyền tỉnh”
Thực hiện các nhiệm vụ thuộc chỉ số Tính năng động và hiệu lực của hệ thống tại Kế hoạch số 41/KH-SKHCN.
III. TỔ CHỨC THỰC HIỆN
Tổng hợp kết quả cải thiện chỉ số Chi phí thời gian.`,
      finds: [{ cells: ['A5'], severity: 'warning', says: '"Chi phí không chính thức": nội dung kết thúc' }],
    },
  ],
};
