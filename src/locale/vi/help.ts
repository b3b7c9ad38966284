const exitStatus = `Mã kết thúc: 0 không có gì phải sửa, 1 có nội dung phải sửa, 2 lệnh sai hoặc có tệp không đọc được.`;

/** How the command line is used. */
export const help = {
  overview: `Soát phụ lục: rà soát phụ lục kế hoạch PII, PCI trong tệp Excel (.xlsx).

Cách dùng: soat LỆNH [TỆP...] [TÙY CHỌN]

  soat check TỆP...           rà soát, liệt kê nội dung phải sửa, cần xem lại, gợi ý
  soat gaps TỆP               còn thiếu bao nhiêu so với mục tiêu
  soat summary TỆP -o TỆP     lập trang Chênh lệch, Dữ liệu phân công, Báo cáo, Bảng tổng hợp
  soat mark TỆP -o TỆP        đánh dấu ô, thêm trang Kết quả rà soát
  soat fix TỆP -o TỆP         sửa các chỗ sửa nhanh được; --dry-run để xem trước
  soat clean TỆP -o TỆP       gỡ mọi dấu của Soát phụ lục
  soat assign TỆP -o TỆP      phiếu giao nhiệm vụ, mỗi đơn vị chủ trì một phiếu
  soat merge TỆP... -o TỆP    ghép phụ lục của nhiều đơn vị vào một tệp
  soat template pii|pci -o TỆP phụ lục mẫu để điền
  soat rules                  danh sách nội dung kiểm tra

  --lang vi|en                ngôn ngữ (mặc định vi)
  --help, -h                  cách dùng; soat check --help cho từng lệnh
  --version                   phiên bản

Chỉ đọc tệp trên máy, không gửi dữ liệu đi đâu. Tên tệp - là đầu vào chuẩn.
${exitStatus}
`,
  check: `Rà soát phụ lục trong một hay nhiều tệp. Chỉ đọc, không sửa gì.

Cách dùng: soat check TỆP... [TÙY CHỌN]

  --format text|json|sarif|html|csv   dạng kết quả (mặc định text)
  --output TỆP, -o TỆP                ghi kết quả vào tệp này thay vì ra màn hình
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --max-warnings SỐ                   quá số nội dung cần xem lại này thì kết thúc bằng mã 1
  --lang vi|en                        ngôn ngữ (mặc định vi)

${exitStatus}
`,
  gaps: `Còn thiếu bao nhiêu so với mục tiêu: từng chỉ số, theo trụ cột, theo đơn vị chủ trì.

Cách dùng: soat gaps TỆP [TÙY CHỌN]
           soat gaps TỆP -o TỆP.xlsx   lập trang Chênh lệch trong sổ tính
           soat gaps TỆP --in-place    lập trang Chênh lệch ngay trong tệp

  --format text|json|csv              dạng kết quả (mặc định text)
  --output TỆP, -o TỆP                ghi kết quả vào tệp này thay vì ra màn hình
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ (mặc định vi)

Mã kết thúc: 0 đọc được, 2 lệnh sai hoặc tệp không đọc được.
`,
  summary: `Lập các trang tổng hợp trong sổ tính: Chênh lệch, Dữ liệu phân công, Báo cáo tổng hợp (một trang A4), Bảng tổng hợp.
Trang đã có thì làm mới tại chỗ; cột, ghi chú, định dạng thêm vào được giữ theo từng chỉ số.

Cách dùng: soat summary TỆP -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi sổ tính có các trang tổng hợp vào tệp này
  --in-place                          ghi đè lên tệp đang đọc
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ (mặc định vi)

Mã kết thúc: 0 đã ghi, 2 lệnh sai hoặc tệp không đọc, không ghi được.
`,
  mark: `Đánh dấu các ô có nội dung cần sửa, cần xem và thêm trang Kết quả rà soát.

Cách dùng: soat mark TỆP -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi sổ tính đã đánh dấu vào tệp này
  --in-place                          ghi đè lên tệp đang đọc
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ (mặc định vi)

${exitStatus}
`,
  clean: `Gỡ mọi dấu của Soát phụ lục: dấu trong ô, trang đã lập, lựa chọn đã lưu.

Cách dùng: soat clean TỆP -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi sổ tính đã gỡ dấu vào tệp này
  --in-place                          ghi đè lên tệp đang đọc
  --lang vi|en                        ngôn ngữ (mặc định vi)

Mã kết thúc: 0 đã ghi, 2 lệnh sai hoặc tệp không đọc, không ghi được.
`,
  fix: `Sửa các chỗ sửa nhanh được vào một tệp khác, hoặc xem trước từng ô một.

Cách dùng: soat fix TỆP -o TỆP.xlsx [TÙY CHỌN]
           soat fix TỆP --dry-run [TÙY CHỌN]

  --dry-run                           chỉ xem trước, không ghi vào tệp
  --in-place                          ghi đè lên tệp đang đọc
  --rule MÃ                           chỉ sửa theo nội dung kiểm tra này (dùng được nhiều lần)
  --unsafe                            sửa cả các chỗ cần người xác nhận
  --format text|json                  dạng kết quả (mặc định text)
  --output TỆP, -o TỆP                ghi kết quả vào tệp này thay vì ra màn hình
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ (mặc định vi)

Mã kết thúc: 0 sửa xong không còn gì phải sửa, 1 vẫn còn nội dung phải sửa, 2 lệnh sai hoặc tệp không đọc được.
`,
  merge: `Ghép phụ lục của nhiều đơn vị vào một tệp: mỗi dòng kèm tệp, trang, dòng đã gửi; nội dung ghi khác nhau; đơn vị chưa gửi.

Cách dùng: soat merge TỆP... -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi sổ tính đã ghép vào tệp này
  --base TỆP                          tệp phụ lục gốc đã giao các đơn vị; không nêu thì tự tìm trong các tệp
  --sheet TÊN                         chỉ đọc trang tính này trong mỗi tệp
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ (mặc định vi)

Thứ tự các tệp không làm đổi kết quả. Tệp không đọc được được nêu tên, các tệp khác vẫn ghép.
Mã kết thúc: 0 đã ghép, 2 lệnh sai hoặc có tệp không đọc được.
`,
  template: `Phụ lục mẫu để điền: chỉ số của bộ chỉ số mới nhất, ô chọn đơn vị và thời gian, sẵn khổ giấy A4 ngang.

Cách dùng: soat template pii|pci -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi phụ lục mẫu vào tệp này
  --lang vi|en                        ngôn ngữ của câu trả lời; phụ lục luôn bằng tiếng Việt (mặc định vi)

Mã kết thúc: 0 đã ghi, 2 lệnh sai hoặc không ghi được.
`,
  assign: `Phiếu giao nhiệm vụ: mỗi đơn vị chủ trì một phiếu, sẵn sàng in; cơ quan trung ương trên địa bàn là phiếu đề nghị phối hợp.

Cách dùng: soat assign TỆP -o TỆP.xlsx [TÙY CHỌN]

  --output TỆP, -o TỆP                ghi sổ tính có trang Phiếu giao nhiệm vụ vào tệp này
  --in-place                          ghi đè lên tệp đang đọc
  --sheet TÊN                         chỉ đọc trang tính này
  --plan-date NĂM-THÁNG-NGÀY          ngày ban hành kế hoạch, thay cho ngày ghi trong tiêu đề
  --lang vi|en                        ngôn ngữ của câu trả lời; phiếu luôn bằng tiếng Việt (mặc định vi)

Phiếu đã có được làm mới tại chỗ, nội dung đã ghi ở cột trả lời vẫn theo chỉ số của nó.
Mã kết thúc: 0 đã ghi, 2 lệnh sai hoặc tệp không đọc, không ghi được.
`,
  rules: `Danh sách nội dung kiểm tra: tên, mức độ, vì sao, cách sửa.

Cách dùng: soat rules [TÙY CHỌN]

  --format text|json                  dạng kết quả (mặc định text)
  --output TỆP, -o TỆP                ghi kết quả vào tệp này thay vì ra màn hình
  --lang vi|en                        ngôn ngữ (mặc định vi)
`,
};
