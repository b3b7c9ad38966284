/** The sheet that lists what was found. */
export const findingsSheet = {
  name: 'Kết quả rà soát',
  title: 'KẾT QUẢ RÀ SOÁT PHỤ LỤC',
  value: 'Giá trị trong ô',
  nothing: 'Không có gì phải sửa.',
};
