import { makeDirectory, rejoin } from '../../../src/appendix/owners';
import { reference } from '../../../src/frameworks';

const directory = makeDirectory(reference);

it.each([
  [['Sở Thương', 'Công'], 'Sở Công Thương'],
  [['Sở Công', 'Thương'], 'Sở Công Thương'],
  [['Sở Khoa học và', 'Công nghệ'], 'Sở Khoa học và Công nghệ'],
  [['Ban Quản lý các', 'Khu công nghiệp tỉnh'], 'Ban Quản lý các Khu công nghiệp tỉnh'],
  [['Lao động -', 'Sở Thương binh và Xã hội'], 'Sở Lao động - Thương binh và Xã hội'],
])('puts %j together', (parts, name) => {
  expect(rejoin(parts, directory)).toBe(name);
});

it.each([[['Sở Thương', 'Nông']], [['Sở Tài chính', 'Sở Công Thương']], [['', '']], [[]]])(
  'leaves %j alone',
  (parts) => {
    expect(rejoin(parts, directory)).toBeNull();
  },
);

it("gives a branch the plan's province", () => {
  const own = makeDirectory(reference, { province: 'Bắc Giang' });
  expect(rejoin(['Ngân hàng Nhà nước', 'chi nhánh Bắc Giang'], own)).toBe(
    'Ngân hàng Nhà nước chi nhánh Bắc Giang',
  );
});
