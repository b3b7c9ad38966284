import fc from 'fast-check';
import { makeDirectory, splitRoles } from '../../../src/appendix/owners';
import { reference } from '../../../src/frameworks';

const directory = makeDirectory(reference);

it.each([
  ['Bộ Tài chính chủ trì, Bộ Y tế phối hợp', 'Bộ Tài chính', 'Bộ Y tế'],
  ['Sở Tài chính chủ trì, phối hợp với Sở Y tế, Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế, Sở Tư pháp'],
  ['Sở Tài chính chủ trì; các sở, ngành liên quan phối hợp', 'Sở Tài chính', 'các sở, ngành liên quan'],
  ['Chủ trì: Sở Tài chính; Phối hợp: Sở Y tế', 'Sở Tài chính', 'Sở Y tế'],
  ['Cơ quan chủ trì: Sở Tài chính\nCơ quan phối hợp: Sở Y tế', 'Sở Tài chính', 'Sở Y tế'],
  ['Sở Tài chính (chủ trì), Sở Y tế (phối hợp)', 'Sở Tài chính', 'Sở Y tế'],
  ['SỞ TÀI CHÍNH CHỦ TRÌ, SỞ Y TẾ PHỐI HỢP', 'SỞ TÀI CHÍNH', 'SỞ Y TẾ'],
])('%s', (text, lead, coordinator) => {
  expect(splitRoles(text, directory)).toEqual({ lead, coordinator });
});

it.each([
  'Sở Tài chính',
  'Sở Tài chính chủ trì',
  'Chủ trì, phối hợp với các đơn vị',
  'Sở Tài chính chủ trì, phối hợp',
  'Sở Y tế phối hợp, Sở Tài chính chủ trì',
  'theo dõi, chủ trì, Sở Y tế phối hợp',
  '',
])('tells no two roles: %s', (text) => {
  expect(splitRoles(text, directory)).toBeNull();
});

it('never throws', () => {
  const word = fc.constantFrom('chủ trì', 'phối hợp', 'Sở Tài chính', ',', ';', ':', 'với');
  fc.assert(fc.property(fc.array(word), (words) => void splitRoles(words.join(' '), directory)));
});
