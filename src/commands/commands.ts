import type { SharedRuntime } from '../app/in-excel';

/** The ribbon's buttons by the names that the manifest gives them. */
export const commandNames = ['check', 'mark', 'gaps', 'report', 'cleanUp'] as const;

export type CommandName = (typeof commandNames)[number];

type Command = (runtime: SharedRuntime) => Promise<void>;

/** What each button does. Whatever takes a person's decision is shown in the pane. */
export const commands: Readonly<Record<CommandName, Command>> = {
  async check({ session, view }) {
    view.set('check');
    await session.check(session.state().checked?.scope ?? 'active');
  },
  async mark({ session, view }) {
    view.set('check');
    const { checked, marking } = session.state();
    await checkOnce(session);
    await session.setMarking(!(checked && marking));
  },
  async gaps({ session, view }) {
    view.set('gaps');
    await checkOnce(session);
  },
  async report({ session, view }) {
    view.set('report');
    await checkOnce(session);
  },
  async cleanUp({ session, view }) {
    view.set('settings');
    await session.lookForTraces();
  },
};

/** Both views show what a check has found: whoever asks for them has asked for one. */
async function checkOnce(session: SharedRuntime['session']): Promise<void> {
  if (!session.state().checked) await session.check('active');
}
