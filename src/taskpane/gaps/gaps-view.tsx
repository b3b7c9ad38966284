import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ViewProps } from '../shell/view-props';

export function GapsView({ texts }: ViewProps): ReactElement {
  return <Text>{texts.gaps.notYet}</Text>;
}
