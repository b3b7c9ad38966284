import { tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules';

/** The severity's shape; its word stands beside it or in its label, so that colour says nothing alone. */
export function SeverityIcon({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label?: string;
}): ReactElement {
  const named = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label };
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled {...named} color={tokens.colorStatusDangerForeground1} />;
    case 'warning':
      return <Warning16Filled {...named} color={tokens.colorStatusWarningForeground1} />;
    case 'info':
      return <Info16Filled {...named} color={tokens.colorBrandForeground1} />;
  }
}
