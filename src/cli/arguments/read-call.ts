import { languages } from '../../locale';
import type { Language } from '../../rules';
import type {
  AssignCall,
  Call,
  CheckCall,
  CleanCall,
  Command,
  FixCall,
  GapsCall,
  MarkCall,
  MergeCall,
  Question,
  Reading,
  RulesCall,
  SummaryCall,
  TemplateCall,
} from './call';
import { commands } from './call';
import { CallError } from './call-error';
import type { Given, OptionName } from './given';
import { hold, isGiven, sortWords, valueOf } from './given';
import { countIn, dateIn, oneOf, rulesIn } from './values';
import { newWorkbookIn, workbookIn } from './workbook-in';

/** What a call asks for; throws `CallError` where it cannot be understood. */
export function readCall(argv: readonly string[]): Call {
  const given = sortWords(argv);
  const [word, ...files] = given.words;
  const command = commands.find((each) => each === word);
  const question = questionIn(given, word, command ?? null);
  if (question) return question;
  if (word === undefined) throw new CallError(({ callFaults }) => callFaults.noCommand);
  if (!command) throw new CallError(({ callFaults }) => callFaults.unknownCommand(word));
  return callOf[command](given, files);
}

/** The language in which to answer, even a call that is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const value = valueOf(sortWords(argv), 'lang');
  return languages.find((language) => language === value) ?? languages[0];
}

function questionIn(given: Given, word: string | undefined, command: Command | null): Question | null {
  const language = languages.find((each) => each === valueOf(given, 'lang')) ?? languages[0];
  if (isGiven(given, 'help') || word === 'help') {
    const about = word === 'help' ? (commands.find((each) => each === given.words[1]) ?? null) : command;
    return { command: 'help', language, about };
  }
  return word === undefined && isGiven(given, 'version')
    ? { command: 'version', language, about: null }
    : null;
}

const callOf: {
  readonly [C in Command]: (given: Given, files: readonly string[]) => Call & { readonly command: C };
} = {
  check: checkCall,
  mark: markCall,
  fix: fixCall,
  clean: cleanCall,
  gaps: gapsCall,
  assign: assignCall,
  summary: summaryCall,
  merge: mergeCall,
  template: templateCall,
  rules: rulesCall,
};

const frameworks = ['PII', 'PCI'] as const;

const always = ['format', 'output', 'lang'] as const satisfies readonly OptionName[];
const reading = ['sheet', 'plan-date'] as const satisfies readonly OptionName[];

function checkCall(given: Given, files: readonly string[]): CheckCall {
  hold(given, 'check', [...always, ...reading, 'max-warnings']);
  if (files.length === 0) throw new CallError(({ callFaults }) => callFaults.filesMissing('check'), 'check');
  return {
    command: 'check',
    files,
    format: oneOf(given, 'format', ['text', 'json', 'sarif', 'html', 'csv'], 'check'),
    maxWarnings: countIn(given, 'max-warnings', 'check'),
    ...readingOf(given, 'check'),
    ...toldOf(given, 'check'),
  };
}

/** With the name of a workbook it writes one, else it tells. */
function gapsCall(given: Given, files: readonly string[]): GapsCall {
  hold(given, 'gaps', [...always, ...reading, 'in-place']);
  const file = onlyFile(files, 'gaps');
  const writes = isGiven(given, 'in-place') || /\.xlsx$/i.test(valueOf(given, 'output') ?? '');
  return {
    command: 'gaps',
    file,
    workbook: writes ? workbookIn(given, file, 'gaps') : null,
    format: oneOf(given, 'format', ['text', 'json', 'csv'], 'gaps'),
    ...readingOf(given, 'gaps'),
    ...(writes ? { language: oneOf(given, 'lang', languages, 'gaps'), output: null } : toldOf(given, 'gaps')),
  };
}

/** Of a command that reads a workbook and writes one: which, where to, in what language it answers. */
function writtenFrom(
  given: Given,
  files: readonly string[],
  command: 'summary' | 'mark' | 'assign' | 'clean',
  more: readonly OptionName[],
) {
  hold(given, command, ['output', 'in-place', 'lang', ...more]);
  const file = onlyFile(files, command);
  const language = oneOf(given, 'lang', languages, command);
  return { file, workbook: workbookIn(given, file, command), language };
}

function summaryCall(given: Given, files: readonly string[]): SummaryCall {
  return {
    command: 'summary',
    ...writtenFrom(given, files, 'summary', reading),
    ...readingOf(given, 'summary'),
  };
}

function fixCall(given: Given, files: readonly string[]): FixCall {
  hold(given, 'fix', [...always, ...reading, 'dry-run', 'in-place', 'rule', 'unsafe']);
  const file = onlyFile(files, 'fix');
  const dry = isGiven(given, 'dry-run');
  return {
    command: 'fix',
    file,
    workbook: dry ? null : workbookIn(given, file, 'fix'),
    format: oneOf(given, 'format', ['text', 'json'], 'fix'),
    rules: rulesIn(given, 'fix'),
    unsafe: isGiven(given, 'unsafe'),
    ...readingOf(given, 'fix'),
    ...(dry ? toldOf(given, 'fix') : { language: oneOf(given, 'lang', languages, 'fix'), output: null }),
  };
}

function markCall(given: Given, files: readonly string[]): MarkCall {
  return { command: 'mark', ...writtenFrom(given, files, 'mark', reading), ...readingOf(given, 'mark') };
}

function assignCall(given: Given, files: readonly string[]): AssignCall {
  return {
    command: 'assign',
    ...writtenFrom(given, files, 'assign', reading),
    ...readingOf(given, 'assign'),
  };
}

function cleanCall(given: Given, files: readonly string[]): CleanCall {
  return { command: 'clean', ...writtenFrom(given, files, 'clean', []) };
}

function mergeCall(given: Given, files: readonly string[]): MergeCall {
  hold(given, 'merge', ['output', 'lang', 'base', ...reading]);
  const base = valueOf(given, 'base');
  const all = [...new Set(base === null ? files : [base, ...files])];
  if (all.length === 0) throw new CallError(({ callFaults }) => callFaults.filesMissing('merge'), 'merge');
  return {
    command: 'merge',
    files: all,
    base,
    workbook: newWorkbookIn(given, 'merge'),
    language: oneOf(given, 'lang', languages, 'merge'),
    ...readingOf(given, 'merge'),
  };
}

function templateCall(given: Given, words: readonly string[]): TemplateCall {
  hold(given, 'template', ['output', 'lang']);
  const [word = '', another] = words;
  const framework = frameworks.find((each) => each === word.toUpperCase());
  if (!framework || another !== undefined)
    throw new CallError(({ callFaults }) => callFaults.frameworkMissing, 'template');
  return {
    command: 'template',
    framework,
    workbook: newWorkbookIn(given, 'template'),
    language: oneOf(given, 'lang', languages, 'template'),
  };
}

function rulesCall(given: Given, files: readonly string[]): RulesCall {
  hold(given, 'rules', always);
  if (files.length > 0) throw new CallError(({ callFaults }) => callFaults.filesNotWanted('rules'), 'rules');
  return {
    command: 'rules',
    format: oneOf(given, 'format', ['text', 'json'], 'rules'),
    ...toldOf(given, 'rules'),
  };
}

function onlyFile(files: readonly string[], command: Command): string {
  const [file, second] = files;
  if (file === undefined) throw new CallError(({ callFaults }) => callFaults.filesMissing(command), command);
  if (second !== undefined) throw new CallError(({ callFaults }) => callFaults.oneFileOnly(command), command);
  return file;
}

function readingOf(given: Given, command: Command): Reading {
  return { sheet: valueOf(given, 'sheet'), planDate: dateIn(given, 'plan-date', command) };
}

function toldOf(given: Given, command: Command) {
  const output = valueOf(given, 'output');
  if (output !== null && /\.xls[a-z]?$/i.test(output)) {
    throw new CallError(({ callFaults }) => callFaults.outputIsWorkbook(output), command);
  }
  return {
    language: oneOf(given, 'lang', languages, command),
    output: output === '-' ? null : output,
  };
}
