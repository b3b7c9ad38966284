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
    if (!checked) await session.check('active');
    await session.setMarking(!(checked && marking));
  },
  gaps({ view }) {
    view.set('gaps');
    return Promise.resolve();
  },
  report({ view }) {
    view.set('report');
    return Promise.resolve();
  },
  async cleanUp({ session, view }) {
    view.set('check');
    await session.cleanUp();
  },
};
