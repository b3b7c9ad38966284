import type { ApiClass } from '../api/member';
import { HostError } from '../host-error';
import { permitWriting } from '../book/permission';
import { allowances, type Protection } from '../book/protection';

/** The options by the API's names: what is left out is forbidden. */
const optionsOf = ({ allowed }: Protection) => ({
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
  selectionMode: 'Normal' as const,
});

export const worksheetProtection: ApiClass<'WorksheetProtection'> = {
  members: {
    options: { get: ({ body }) => optionsOf(body.protection) },
    protect: {
      answers: false,
      call({ body, book }, options, password) {
        permitWriting(book);
        const { protection } = body;
        if (protection.isOn) throw new HostError('InvalidOperation');
        const granted = new Map(Object.entries(options ?? {}));
        protection.isOn = true;
        protection.password = password;
        protection.allowed = new Set(
          Object.entries(allowances).flatMap(([name, allowance]) =>
            granted.get(name) === true ? [allowance] : [],
          ),
        );
      },
    },
    protected: { get: ({ body }) => body.protection.isOn },
    unprotect: {
      answers: false,
      call({ body, book }, password) {
        permitWriting(book);
        const { protection } = body;
        if (protection.password !== undefined && protection.password !== password)
          throw new HostError('AccessDenied');
        protection.isOn = false;
        protection.password = undefined;
      },
    },
  },
};
