import type { ApiClass } from '../api/member';
import { HostError } from '../host-error';
import { permitWriting, refusePassword } from '../book/permission';
import { allowances, selections, type Protection } from '../book/protection';

const selectionOf = ({ allowed, isOn }: Protection): keyof typeof selections => {
  if (!isOn || allowed.has('selectLockedCells')) return 'Normal';
  return allowed.has('selectUnlockedCells') ? 'Unlocked' : 'None';
};

/** The options by the API's names: what is left out is forbidden. */
const optionsOf = (protection: Protection) => {
  const { allowed } = protection;
  return {
    allowAutoFilter: allowed.has(allowances.allowAutoFilter),
    allowDeleteColumns: allowed.has(allowances.allowDeleteColumns),
    allowDeleteRows: allowed.has(allowances.allowDeleteRows),
    allowEditObjects: allowed.has(allowances.allowEditObjects),
    allowEditScenarios: allowed.has(allowances.allowEditScenarios),
    allowFormatCells: allowed.has(allowances.allowFormatCells),
    allowFormatColumns: allowed.has(allowances.allowFormatColumns),
    allowFormatRows: allowed.has(allowances.allowFormatRows),
    allowInsertColumns: allowed.has(allowances.allowInsertColumns),
    allowInsertHyperlinks: allowed.has(allowances.allowInsertHyperlinks),
    allowInsertRows: allowed.has(allowances.allowInsertRows),
    allowPivotTables: allowed.has(allowances.allowPivotTables),
    allowSort: allowed.has(allowances.allowSort),
    selectionMode: selectionOf(protection),
  };
};

export const worksheetProtection: ApiClass<'WorksheetProtection'> = {
  members: {
    options: { get: ({ body }) => optionsOf(body.protection) },
    protect: {
      answers: false,
      call({ body, book }, options, password) {
        permitWriting(book);
        refusePassword(password);
        const { protection } = body;
        if (protection.isOn) throw new HostError('InvalidOperation');
        const granted = new Map(Object.entries(options ?? {}));
        protection.isOn = true;
        protection.allowed = new Set([
          ...selections[options?.selectionMode ?? 'Normal'],
          ...Object.entries(allowances).flatMap(([name, allowance]) =>
            granted.get(name) === true ? [allowance] : [],
          ),
        ]);
      },
    },
    protected: { get: ({ body }) => body.protection.isOn },
    unprotect: {
      answers: false,
      call({ body, book }) {
        permitWriting(book);
        const { protection } = body;
        if (protection.isOn && protection.hasPassword) throw new HostError('AccessDenied');
        protection.isOn = false;
      },
    },
  },
};
