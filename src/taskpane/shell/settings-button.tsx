import { Button } from '@fluentui/react-components';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly shown: boolean;
  readonly onShow: () => void;
}

export function SettingsButton({ label, shown, onShow }: Props): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={shown ? <Settings20Filled /> : <Settings20Regular />}
      title={label}
      aria-label={label}
      aria-current={shown ? 'page' : undefined}
      onClick={onShow}
    />
  );
}
