/** The view Báo cáo. */
export const report = {
  notYet: 'Bản này chưa lập được báo cáo trong Excel.',
};
