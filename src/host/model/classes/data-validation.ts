import type { NewDataValidation } from '../../package';
import type { ApiClass } from '../api/member';
import { invalidArgument } from '../host-error';
import type { Region } from '../book/region';
import { ruleForApi, ruleForFile, typeNames } from '../book/validation-rule';
import { plainRule, setValidation, validationOf } from '../book/validations';

/** The rule that all cells of a region share, in words of a file. */
function ruleOf(region: Region): NewDataValidation | undefined {
  const found = validationOf(region);
  return found === undefined || found === 'several' ? undefined : plainRule(found.rule);
}

function change(region: Region, part: Partial<NewDataValidation>): void {
  const rule = ruleOf(region);
  if (!rule) throw invalidArgument();
  setValidation(region, { ...rule, ...part });
}

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const styleForApi = (file: string | undefined) =>
  Object.entries(styles).find(([name]) => name === file)?.[1] ?? styles.stop;
const styleForFile = (api: string): string =>
  Object.entries(styles).find(([, name]) => name === api)?.[0] ?? 'stop';

export const dataValidation: ApiClass<'DataValidation'> = {
  members: {
    clear: { answers: false, call: (region) => setValidation(region) },
    errorAlert: {
      get(region) {
        const error = ruleOf(region)?.error;
        return {
          message: error?.message ?? '',
          showAlert: error !== undefined,
          style: styleForApi(error?.style),
          title: error?.title ?? '',
        };
      },
      set: (region, { message, style, title }) =>
        change(region, { error: { message, title, style: styleForFile(style) } }),
    },
    ignoreBlanks: {
      get: (region) => ruleOf(region)?.allowBlank ?? true,
      set: (region, allowBlank) => change(region, { allowBlank }),
    },
    prompt: {
      get(region) {
        const prompt = ruleOf(region)?.prompt;
        return {
          message: prompt?.message ?? '',
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? '',
        };
      },
      set: (region, { message, title }) => change(region, { prompt: { message, title } }),
    },
    rule: {
      get(region) {
        const rule = ruleOf(region);
        return rule ? ruleForApi(rule) : {};
      },
      set: (region, rule) => setValidation(region, { allowBlank: true, ...ruleForFile(rule) }),
    },
    type: {
      get(region) {
        const found = validationOf(region);
        if (found === 'several') return 'Inconsistent';
        return found ? typeNames[plainRule(found.rule).type] : 'None';
      },
    },
  },
};
