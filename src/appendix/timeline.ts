/** An ISO date (2024-05-20), or as exact as a text is: 2024-07, 2024. */
export type PlanDate = string;

export type Timeline =
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'yearly' }
  | { readonly kind: 'quarterly' }
  | { readonly kind: 'monthly' }
  /** To be done by a day. */
  | { readonly kind: 'by'; readonly date: string }
  /** From a day to a day; "2025 và những năm tiếp theo" has no end. */
  | { readonly kind: 'period'; readonly from: string; readonly to: string | null }
  /** Words that are no date and still say when ("ngay sau khi …", "theo kế hoạch", "trước ngày 20 của kỳ báo cáo"). */
  | { readonly kind: 'phrase'; readonly text: string }
  /** A date that cannot be: 31/02, Quý V, an end before the start. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly impossible: boolean }
  | { readonly kind: 'none' };
