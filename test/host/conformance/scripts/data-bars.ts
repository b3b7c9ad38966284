import { failure, type Claim } from '../claim';

const bars = (context: Excel.RequestContext): Excel.ConditionalFormat => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('A1:A3').values = [[5], [-2], [9]];
  return sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
};

export const dataBars: readonly Claim[] = [
  {
    does: 'draws bars as Excel does until it is told otherwise',
    async script(run) {
      return run(async (context) => {
        const format = bars(context).load('type');
        const bar = format.dataBar;
        bar.load();
        bar.positiveFormat.load();
        bar.negativeFormat.load();
        await context.sync();
        return [format.type, bar.toJSON()];
      });
    },
    gives: [
      'DataBar',
      {
        axisColor: '#000000',
        axisFormat: 'Automatic',
        barDirection: 'Context',
        lowerBoundRule: { type: 'Automatic' },
        negativeFormat: {
          borderColor: '',
          fillColor: '#FF0000',
          matchPositiveBorderColor: true,
          matchPositiveFillColor: false,
        },
        positiveFormat: { borderColor: '', fillColor: '#638EC6', gradientFill: true },
        showDataBarOnly: false,
        upperBoundRule: { type: 'Automatic' },
      },
    ],
  },
  {
    does: 'takes on bounds, colours, axis and direction',
    async script(run) {
      return run(async (context) => {
        const bar = bars(context).dataBar;
        bar.set({
          axisColor: '#7F7F7F',
          axisFormat: 'CellMidPoint',
          barDirection: 'LeftToRight',
          showDataBarOnly: true,
          lowerBoundRule: { type: 'Number', formula: '-10' },
          upperBoundRule: { type: 'Formula', formula: '=MAX($A$1:$A$3)' },
          positiveFormat: { borderColor: '#00AA00', fillColor: '#00CC00', gradientFill: false },
          negativeFormat: { borderColor: '#AA0000', fillColor: '#CC0000' },
        });
        await context.sync();
        bar.load();
        bar.positiveFormat.load();
        bar.negativeFormat.load();
        await context.sync();
        const set = bar.toJSON();
        bar.negativeFormat.matchPositiveFillColor = true;
        bar.negativeFormat.matchPositiveBorderColor = true;
        bar.lowerBoundRule = { type: 'LowestValue' };
        bar.upperBoundRule = { type: 'Percentile', formula: '90' };
        bar.load('lowerBoundRule,upperBoundRule');
        bar.negativeFormat.load();
        await context.sync();
        return [set, bar.lowerBoundRule, bar.upperBoundRule, bar.negativeFormat.toJSON()];
      });
    },
    gives: [
      {
        axisColor: '#7F7F7F',
        axisFormat: 'CellMidPoint',
        barDirection: 'LeftToRight',
        lowerBoundRule: { type: 'Number', formula: '-10' },
        negativeFormat: {
          borderColor: '#AA0000',
          fillColor: '#CC0000',
          matchPositiveBorderColor: false,
          matchPositiveFillColor: false,
        },
        positiveFormat: { borderColor: '#00AA00', fillColor: '#00CC00', gradientFill: false },
        showDataBarOnly: true,
        upperBoundRule: { type: 'Formula', formula: '=MAX($A$1:$A$3)' },
      },
      { type: 'LowestValue' },
      { type: 'Percentile', formula: '90' },
      {
        borderColor: '#00AA00',
        fillColor: '#00CC00',
        matchPositiveBorderColor: true,
        matchPositiveFillColor: true,
      },
    ],
  },
  {
    does: 'is no formula, and a formula is no bar',
    async script(run) {
      return run(async (context) => {
        const format = bars(context);
        const other = format.getRange().conditionalFormats.add('Custom');
        const none = [format.customOrNullObject, other.dataBarOrNullObject];
        await context.sync();
        other.dataBar.load('axisColor');
        const refused = await failure(() => context.sync());
        return [none.map(({ isNullObject }) => isNullObject), refused];
      });
    },
    gives: [
      [true, true],
      {
        code: 'InvalidOperation',
        at: 'ConditionalFormat.dataBar',
        statement: 'var dataBar = conditionalFormat.dataBar;',
      },
    ],
  },
  {
    does: 'refuses a bound without the number that it asks for',
    async script(run) {
      return run(async (context) => {
        bars(context).dataBar.lowerBoundRule = { type: 'Number' };
        return failure(() => context.sync());
      });
    },
    gives: {
      code: 'InvalidArgument',
      at: 'DataBarConditionalFormat.lowerBoundRule',
      statement: 'dataBar.lowerBoundRule = ...;',
    },
  },
];
