import { assignmentsPlan } from '../../src/summary';
import { plan004 } from '../appendix/support/plan-004';
import { checked, told } from './support/summarised';

const title = 'MỤC TIÊU NÂNG CAO CHỈ SỐ PII NĂM 2024';
const heads =
  'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện';

function planOf(...rows: readonly string[]) {
  return assignmentsPlan(checked([title, heads, ...rows].join('\n')), 'vi');
}

const sumOf = (rows: readonly Readonly<Record<string, unknown>>[], head: string): number =>
  rows.reduce((sum, row) => sum + Number(row[head]), 0);

describe('the table Dữ liệu phân công', () => {
  it('adds up to the figures of plan 004', () => {
    const rows = told(assignmentsPlan(checked(plan004()), 'vi'));
    expect(sumOf(rows, 'Cần tăng, tính một lần')).toBeCloseTo(111.09, 9);
    expect(sumOf(rows, 'Tính một lần')).toBe(17);
    const led = rows.filter((row) => row['Vai trò'] === 'Chủ trì');
    expect(sumOf(led, 'Cần tăng')).toBeCloseTo(111.09, 9);
    const science = led.filter((row) => row['Đơn vị'] === 'Sở Khoa học và Công nghệ');
    expect(sumOf(science, 'Cần tăng')).toBeCloseTo(26.73, 9);
    const second = rows.filter((row) => row['Trụ cột'] === '2');
    expect(sumOf(second, 'Cần tăng, tính một lần')).toBeCloseTo(32.83, 9);
  });

  it('has a row an organisation and role, and counts the indicator in the first of them', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính; Sở Nội vụ | Cục Thống kê tỉnh | 30/8/2024',
    );
    expect(told(plan)).toMatchObject([
      { 'Đơn vị': 'Sở Tài chính', 'Vai trò': 'Chủ trì', 'Cần tăng': 9.66, 'Cần tăng, tính một lần': 9.66 },
      { 'Đơn vị': 'Sở Nội vụ', 'Vai trò': 'Chủ trì', 'Cần tăng': 9.66, 'Cần tăng, tính một lần': '' },
      {
        'Đơn vị': 'Cục Thống kê tỉnh',
        'Vai trò': 'Phối hợp',
        'Cần tăng, tính một lần': '',
        'Tính một lần': '',
      },
    ]);
  });

  it('gathers what names nobody, and puts deadlines into few groups', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Các sở, ngành | | 30/8/2024',
      '2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Tài chính | | Thường xuyên',
      '3 | 4.1.1. Tín dụng | 7.57 | ≥ 15 | Sở Tài chính | | Quý IV năm 2024',
      '4 | 5.2.2. Dự án trong khu công nghiệp | 20 | ≥ 25 | Sở Tài chính | | ',
    );
    expect(told(plan).map((row) => [row['Đơn vị'], row['Thời hạn']])).toEqual([
      ['Chưa rõ', 'Quý III/2024'],
      ['Sở Tài chính', 'Thường xuyên'],
      ['Sở Tài chính', 'Quý IV/2024'],
      ['Sở Tài chính', 'Chưa ghi'],
    ]);
  });

  it('counts no gap of another unit among the points, and none that is to be kept', () => {
    const plan = planOf(
      '1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính | | 30/8/2024',
      '2 | 3.1.1. Hạ tầng số | 46.75 | Duy trì | Sở Tài chính | | 30/8/2024',
      '3 | 4.1.1. Tín dụng | | tăng 3 bậc | Sở Tài chính | | 30/8/2024',
    );
    expect(told(plan).map((row) => [row['Cần tăng'], row['Tình trạng']])).toEqual([
      [9.66, 'Còn thiếu'],
      ['', 'Duy trì'],
      ['', 'Còn thiếu'],
    ]);
  });
});
