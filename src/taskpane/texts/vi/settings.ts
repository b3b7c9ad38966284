/** The view Cài đặt. */
export const settings = {
  cleanUp: 'Gỡ dấu rà soát',
  cleanUpList: (marks: number, sheets: string) =>
    sheets === '' ? `Sẽ gỡ ${marks} vùng đánh dấu.` : `Sẽ gỡ ${marks} vùng đánh dấu và các trang: ${sheets}.`,
  noTraces: 'Không còn dấu nào của Soát phụ lục trong tệp.',
};
