import { excelError } from './excel-error';
import type { Host, HostEvents, Theme } from './host';

/** Excel itself, once Office is ready; null where no Excel answers. */
export async function officeHost(): Promise<Host | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return {
    run: (batch) => Excel.run(batch),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    on: listen,
    language: Office.context.displayLanguage,
    theme: themeOf(Office.context.officeTheme),
  };
}

type Registration = OfficeExtension.EventHandlerResult<unknown>;

type Listeners = {
  readonly [E in keyof HostEvents]: (
    worksheets: Excel.WorksheetCollection,
    handler: (event: HostEvents[E]) => void,
  ) => Registration;
};

/** Handlers only tell; none of them writes, since they run for every co-author. */
const listeners: Listeners = {
  changed: (worksheets, handler) =>
    worksheets.onChanged.add(({ worksheetId, address, source, triggerSource }) => {
      const whose = source === 'Remote' ? 'remote' : 'local';
      handler({ sheetId: worksheetId, address, source: whose, ours: triggerSource === 'ThisLocalAddin' });
      return Promise.resolve();
    }),
  selected: (worksheets, handler) =>
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      handler({ sheetId: worksheetId, address });
      return Promise.resolve();
    }),
  activated: (worksheets, handler) =>
    worksheets.onActivated.add(({ worksheetId }) => {
      handler({ sheetId: worksheetId });
      return Promise.resolve();
    }),
};

/** How long somebody is left to end what they are typing before Excel is asked again. */
const patience = 500;

/** Registers with Excel in the background; taking off waits until the registration has come through. */
function listen<E extends keyof HostEvents>(event: E, handler: (event: HostEvents[E]) => void): () => void {
  const registered = (async () => {
    for (;;) {
      const registration = await register(event, handler);
      if (registration) return registration;
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  })();
  return () => {
    void registered.then(async (registration) => {
      registration.remove();
      await registration.context.sync();
    });
  };
}

/** Null while a cell is being edited: whoever opens the pane then would have it deaf for good. */
async function register<E extends keyof HostEvents>(
  event: E,
  handler: (event: HostEvents[E]) => void,
): Promise<Registration | null> {
  try {
    return await Excel.run(async (context) => {
      const registration = listeners[event](context.workbook.worksheets, handler);
      await context.sync();
      return registration;
    });
  } catch (error) {
    if (excelError(error).code === 'cell-edit-mode') return null;
    throw error;
  }
}

/** Where Excel tells its theme: a black background is a contrast theme, a dark one dark. */
function themeOf(theme: Office.OfficeTheme | undefined): Theme {
  const background = theme?.bodyBackgroundColor.replace('#', '') ?? 'FFFFFF';
  if (/^0{6}$/.test(background)) return 'contrast';
  const [red = 255, green = 255, blue = 255] = (background.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return red + green + blue < 384 ? 'dark' : 'light';
}
