import { appendixOf } from '../support/reading';

describe('the index that a table is about', () => {
  const table = 'STT | Chỉ số | Mục tiêu 2024\n1 | 1.1.1. Ban hành cơ chế | ≥ 7\n2 | 2.2.1. Nhân lực | ≥ 8';

  it('is told by its codes where the title names none', () => {
    expect(appendixOf(`BIỂU MỤC TIÊU NĂM 2024\n${table}`).facts.framework).toBe('PII');
  });

  it('is none of ours where the title names another', () => {
    expect(appendixOf(`BIỂU MỤC TIÊU DDCI NĂM 2024\n${table}`).facts.framework).toBeNull();
  });
});
