import { sharedRuntime } from '../app/in-excel';
import type { CommandName } from './commands';
import { commandNames, commands } from './commands';

/** Ties the ribbon's buttons to what they do: the pane opens, the work goes on in it. */
async function press(name: CommandName): Promise<void> {
  const runtime = await sharedRuntime();
  if (runtime === 'no-excel') return;
  await Office.addin.showAsTaskpane();
  // The pane says what an old Excel lacks.
  if (runtime !== 'old-excel') await commands[name](runtime);
}

/** Where office.js did not load there is no ribbon either. */
function associateCommands(): void {
  if (!('Office' in globalThis)) return;
  void Office.onReady().then(() => {
    for (const name of commandNames)
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        void press(name).finally(() => event.completed());
      });
  });
}

associateCommands();
