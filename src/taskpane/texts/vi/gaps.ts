/** The view Chênh lệch. */
export const gaps = {
  notYet: 'Bản này chưa lập được trang Chênh lệch trong Excel. Lệnh "soat gaps" đã tính chênh lệch từ tệp.',
};
