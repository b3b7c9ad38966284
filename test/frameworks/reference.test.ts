import { fold } from '../../src/appendix/text';
import { organisations, provinceCount, provinces, reference } from '../../src/frameworks';

const dissolved = organisations.filter(({ until }) => until !== null);

describe('organisations', () => {
  it('are each listed once, under wordings that no other has', () => {
    const wordings = organisations.flatMap(({ name, abbreviations }) => [name, ...abbreviations].map(fold));
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
  });

  it('have successors that are listed and outlive them', () => {
    for (const { successor, until } of dissolved) {
      const next = organisations.find(({ name }) => name === successor);
      expect(next).toBeDefined();
      expect(next?.until === null || (next?.until ?? '') > (until ?? '')).toBe(true);
    }
    expect(organisations.filter(({ until, successor }) => until === null && successor !== null)).toEqual([]);
  });

  it.each([
    ['Sở Kế hoạch và Đầu tư', '2025-02-28', 'Sở Tài chính'],
    ['Sở Giao thông vận tải', '2025-02-28', 'Sở Xây dựng'],
    ['Sở Tài nguyên và Môi trường', '2025-02-28', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Nông nghiệp và Phát triển nông thôn', '2025-02-28', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Thông tin và Truyền thông', '2025-02-28', 'Sở Khoa học và Công nghệ'],
    ['Sở Lao động - Thương binh và Xã hội', '2025-02-28', 'Sở Nội vụ'],
    ['UBND các huyện, thị xã, thành phố', '2025-06-30', 'UBND các xã, phường'],
  ])('%s lived until %s', (name, until, successor) => {
    expect(organisations.find((organisation) => organisation.name === name)).toMatchObject({
      until,
      successor,
    });
  });
});

describe('provinces', () => {
  it('were 63 until 2024 and are 34 from 2025', () => {
    expect([provinceCount(2024), provinceCount(2025)]).toEqual([63, 34]);
    expect(provinces).toHaveLength(63);
  });

  it('went into one that remains', () => {
    const remaining = new Set(provinces.filter(({ until }) => until === null).map(({ name }) => name));
    for (const { until, mergedInto } of provinces) {
      expect(until === null ? mergedInto === null : remaining.has(mergedInto ?? '')).toBe(true);
    }
    expect(provinces.find(({ name }) => name === 'Bắc Giang')?.mergedInto).toBe('Bắc Ninh');
  });
});

describe('the reference that readers get', () => {
  it('lists the indices of both frameworks under every name they had', () => {
    const named = (framework: string, code: string) =>
      reference.indices.filter((entry) => entry.framework === framework && entry.code === code);
    expect(reference.indices.filter(({ framework }) => framework === 'PII')).toHaveLength(52);
    expect(reference.indices.filter(({ framework }) => framework === 'PCI')).toHaveLength(10);
    expect(named('PII', '7.1.2')).toMatchObject([
      { pillar: '7', otherNames: ['Số sản phẩm OCOP 4 sao trở lên/10.000 dân'] },
    ]);
    expect(named('PCI', '4')[0]?.otherNames).toContain('Chi phí tuân thủ hành chính');
    expect(named('PCI', '8')[0]?.otherNames).toContain('Dịch vụ hỗ trợ doanh nghiệp');
  });

  it('knows provinces under their other spellings', () => {
    expect(reference.provinces).toEqual(expect.arrayContaining(['Bắc Giang', 'HCM', 'Thừa Thiên Huế']));
  });
});
