import { pillarName } from '../../src/frameworks';

it('names the pillars of PII and the components of PCI', () => {
  expect(pillarName('PII', '1')).toBe('Thể chế');
  expect(pillarName('PCI', '1')).toBe('Gia nhập thị trường');
});

it('has no name for a pillar that an index has not', () => {
  expect(pillarName('PII', '8')).toBeNull();
  expect(pillarName('PCI', '11')).toBeNull();
});
