/** @jest-environment ./test/host/richapi/office-environment.ts */
import { createHost } from '../../../src/host';
import { openOffice } from './office';
import { profiles } from '../../../src/host/richapi';

const page = openOffice(createHost(), {
  profile: profiles.excel2021,
  displayLanguage: 'vi-VN',
  theme: 'dark',
});

describe('the real office.js over the host', () => {
  it('is ready in Excel on PC', async () => {
    await page;
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  it('reports the requirement sets of the profile', async () => {
    await page;
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.14'),
      requirements.isSetSupported('ExcelApi', '1.15'),
    ]).toEqual([true, false]);
    expect(requirements.isSetSupported('ExcelUndoApiAll', '1.0')).toBe(false);
  });

  it('speaks the display language and bears the theme', async () => {
    await page;
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#ffffff',
    });
  });

  it('keeps the settings of the document', async () => {
    await page;
    const { settings } = Office.context.document;
    settings.set('kept', { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(settings.get('kept')).toEqual({ a: 1 });
  });

  it('calls what the add-in has associated with a button of the ribbon', async () => {
    const { ribbon } = await page;
    const pressed = new Promise((resolve) => {
      Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event);
      });
    });
    ribbon.press('check');
    expect(await pressed).toHaveProperty('completed');
  });
});
