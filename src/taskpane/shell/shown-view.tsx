import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { View } from '../../app/in-excel';
import { Notice } from './notice';
import { noticed, useAfter } from './use-after';
import { useLoaded } from './use-loaded';
import type { ViewProps } from './view-props';
import { views } from './views';

/** The view that is shown; its code comes with the first look at it. */
export function ShownView({ shown, ...props }: ViewProps & { readonly shown: View }): ReactElement | null {
  const loaded = useLoaded(views[shown]);
  const late = useAfter(noticed, loaded.now === 'loading' ? shown : null);
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
      const { what: View } = loaded;
      return <View {...props} />;
    }
  }
}
