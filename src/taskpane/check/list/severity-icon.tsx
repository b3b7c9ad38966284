import { tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../../rules';

/** The severity's shape; its word stands beside it or in the line's name, so that colour says nothing alone. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled aria-hidden color={tokens.colorStatusDangerForeground1} />;
    case 'warning':
      return <Warning16Filled aria-hidden color={tokens.colorStatusWarningForeground1} />;
    case 'info':
      return <Info16Filled aria-hidden color={tokens.colorBrandForeground1} />;
  }
}
