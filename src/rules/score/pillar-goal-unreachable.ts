import type { AppendixRule } from '../rule';

/** A pillar's goal that the listed goals cannot carry, even if every other indicator had the best score there is. */
export const pillarGoalUnreachable: AppendixRule = {
  id: 'pillar-goal-unreachable',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Trụ cột khó đạt',
    what: 'Trụ cột {pillar} đặt mục tiêu {goal}, tính thử tối đa {ceiling}.',
    why: 'Các chỉ số đạt đủ vẫn thiếu (cấu trúc giả định).',
    how: 'Nâng mục tiêu chỉ số hoặc hạ mục tiêu trụ cột.',
  },
  en: {
    title: 'Pillar goal out of reach',
    what: 'Pillar {pillar} is to reach {goal}; by trial it comes to {ceiling} at most.',
    why: 'It falls short even if every listed goal is met and every other indicator scores the maximum (structure assumed).',
    how: "Raise the indicators' goals, or lower the pillar's.",
  },
  *check({ gaps, workbook }) {
    for (const { pillar, goal, ceiling, verdict, source } of gaps.feasibility) {
      if (verdict !== 'unreachable' || goal === null || ceiling === null) continue;
      const sheets = workbook.sheets.filter((sheet) => sheet.grid.sheet === source.sheet);
      for (const { grid } of sheets)
        yield {
          about: { subject: `${source.sheet} pillar ${pillar}` },
          cells: source.cell ? [source.cell] : [],
          params: { pillar, goal, ceiling: { score: ceiling } },
          grid,
        };
    }
  },
};
