import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane of this make can be: React, the theme and one button, once Office is ready. */
async function show(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no element with the id "pane".');
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Rà soát</Button>
    </FluentProvider>,
  );
}
void show();
