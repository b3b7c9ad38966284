import { ProgressBar } from '@fluentui/react-components';
import type { ComponentType, ReactElement } from 'react';
import { Notice } from './notice';
import { noticed, useAfter } from './use-after';
import { useLoaded } from './use-loaded';
import type { ViewProps } from './view-props';

/** A part of the pane whose code comes with the first look at it. */
export function LoadedView({
  load,
  ...props
}: ViewProps & { readonly load: () => Promise<ComponentType<ViewProps>> }): ReactElement | null {
  const loaded = useLoaded(load);
  const late = useAfter(noticed, loaded.now === 'loading' ? 'loading' : null);
  const { shell } = props.texts;
  switch (loaded.now) {
    case 'loading':
      return late ? <ProgressBar aria-label={shell.loading} /> : null;
    case 'missing':
      return (
        <Notice
          intent="error"
          said={shell.notLoaded}
          action={{ label: shell.retry, onPress: loaded.tryAgain }}
        />
      );
    case 'here': {
      const { what: Part } = loaded;
      return <Part {...props} />;
    }
  }
}
