import type { ApiClass, Members } from '../../api/member';
import { HostError } from '../../host-error';
import type { Pivot } from '../../book/pivot/pivot';
import { changePivot } from '../../book/pivot/pivots';
import { regionOf, type Region } from '../../book/region';
import type { Area } from '../../../package';

/** Excel has no ranges to hand out, and has crashed when asked for them, before there is a figure. */
function partOf(pivot: Pivot, part: (area: Area, pivot: Pivot) => Area): Region {
  if (pivot.rule.values.length === 0) throw new HostError('InvalidOperation');
  return regionOf(pivot.sheet, part(pivot.area, pivot));
}

const areas: Members<'PivotLayout'> = {
  getColumnLabelRange: {
    opens: 'Range',
    call: (pivot) =>
      partOf(pivot, (area, { extent }) => ({
        ...area,
        left: area.left + extent.labelColumns,
        bottom: area.top + extent.headerRows - 1,
      })),
  },
  getDataBodyRange: {
    opens: 'Range',
    call: (pivot) =>
      partOf(pivot, (area, { extent }) => ({
        ...area,
        left: area.left + extent.labelColumns,
        top: area.top + extent.headerRows,
      })),
  },
  getRange: { opens: 'Range', call: (pivot) => partOf(pivot, (area) => area) },
  getRowLabelRange: {
    opens: 'Range',
    call: (pivot) =>
      partOf(pivot, (area, { extent }) => ({
        ...area,
        top: area.top + extent.headerRows - 1,
        right: area.left + Math.max(1, extent.labelColumns) - 1,
      })),
  },
};

type SubtotalLocation = 'AtTop' | 'AtBottom' | 'Off';

/** Nothing where the fields differ. A tabular pivot has no line in which a subtotal could stand on top. */
function subtotalLocation({ rule }: Pivot): SubtotalLocation | null {
  const onAxis = new Set([...rule.rows, ...rule.columns]);
  const shown = rule.fields.filter(({ name }) => onAxis.size === 0 || onAxis.has(name));
  const states = new Set(shown.map(({ subtotals }) => subtotals));
  if (states.size > 1) return null;
  if (states.has(false)) return 'Off';
  return rule.subtotalsAtTop && rule.layoutType !== 'Tabular' ? 'AtTop' : 'AtBottom';
}

function locateSubtotals(pivot: Pivot, location: SubtotalLocation): void {
  const subtotals = location !== 'Off';
  changePivot(pivot, {
    fields: pivot.rule.fields.map((field) => ({ ...field, subtotals })),
    ...(subtotals ? { subtotalsAtTop: location === 'AtTop' } : {}),
  });
}

export const pivotLayout: ApiClass<'PivotLayout'> = {
  members: {
    ...areas,
    autoFormat: {
      since: '1.9',
      get: ({ rule }) => rule.autoFormat,
      set: (pivot, autoFormat) => changePivot(pivot, { autoFormat }, { fresh: false }),
    },
    emptyCellText: {
      since: '1.13',
      get: ({ rule }) => rule.emptyCellText,
      set: (pivot, emptyCellText) => changePivot(pivot, { emptyCellText }, { fresh: false }),
    },
    fillEmptyCells: {
      since: '1.13',
      get: ({ rule }) => rule.fillEmptyCells,
      set: (pivot, fillEmptyCells) => changePivot(pivot, { fillEmptyCells }, { fresh: false }),
    },
    layoutType: {
      get: ({ rule }) => rule.layoutType,
      set: (pivot, layoutType) => changePivot(pivot, { layoutType }),
    },
    preserveFormatting: {
      since: '1.9',
      get: ({ rule }) => rule.preserveFormatting,
      set: (pivot, preserveFormatting) => changePivot(pivot, { preserveFormatting }, { fresh: false }),
    },
    showColumnGrandTotals: {
      get: ({ rule }) => rule.columnTotals,
      set: (pivot, columnTotals) => changePivot(pivot, { columnTotals }),
    },
    showRowGrandTotals: {
      get: ({ rule }) => rule.rowTotals,
      set: (pivot, rowTotals) => changePivot(pivot, { rowTotals }),
    },
    subtotalLocation: { get: subtotalLocation, set: locateSubtotals },
  },
};
