import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ViewProps } from '../shell/view-props';

export function ReportView({ texts }: ViewProps): ReactElement {
  return <Text>{texts.report.notYet}</Text>;
}
