import type { ReactElement } from 'react';
import { Activity } from 'react';
import type { View } from '../../app/in-excel';
import { CheckView } from '../check';
import { LoadedView } from './loaded-view';
import type { ViewProps } from './view-props';
import { laterViews } from './views';

/** The view that is shown. Rà soát stays as it was left while another is looked at. */
export function ShownView({ shown, ...props }: ViewProps & { readonly shown: View }): ReactElement {
  return (
    <>
      <Activity mode={shown === 'check' ? 'visible' : 'hidden'}>
        <CheckView {...props} />
      </Activity>
      {shown !== 'check' && <LoadedView key={shown} load={laterViews[shown]} {...props} />}
    </>
  );
}
