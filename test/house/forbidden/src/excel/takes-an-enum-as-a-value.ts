export const chart = Excel.ChartType.line;
