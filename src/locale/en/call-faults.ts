import type { Dictionary } from '../vi';

export const callFaults: Dictionary['callFaults'] = {
  unknownCommand: (command) => `there is no command "${command}".`,
  noCommand: 'no command given.',
  unknownOption: (option, command) => `${command} has no option ${option}.`,
  valueMissing: (option) => `${option} wants a value.`,
  valueNotWanted: (option) => `${option} takes no value.`,
  valueUnknown: (option, value, known) => `${option} does not take "${value}"; one of: ${known.join(', ')}.`,
  notADate: (option, value) => `${option} wants a date such as 2024-07-09, not "${value}".`,
  notACount: (option, value) => `${option} wants a number from 0 up, not "${value}".`,
  ruleUnknown: (rule) => `there is no rule "${rule}". See them all with: soat rules`,
  filesMissing: (command) => `${command} wants the name of an .xlsx file.`,
  oneFileOnly: (command) => `${command} takes one file at a time.`,
  filesNotWanted: (command) => `${command} takes no files.`,
  workbookMissing: (command) =>
    `${command} wants to know where to write: -o FILE.xlsx (another file), or --in-place to replace the one it reads.`,
  frameworkMissing: 'template needs the name of an index: pii or pci.',
  newWorkbookMissing: (command) => `${command} needs a place to write to: -o FILE.xlsx.`,
  outputIsNoWorkbook: (file) =>
    `the result is a workbook and cannot be written to ${file}. Use the ending .xlsx.`,
  outputIsInput: (file) => `--output is a file that is being read: ${file}. Choose another name.`,
  outputIsWorkbook: (file) => `the result is text and is not written to ${file}. Choose another ending.`,
  outputNotWritten: (file, why) => `${file} cannot be written: ${why}`,
  writeFaults: {
    'folder-missing': 'there is no such folder.',
    folder: 'this is a folder.',
    'no-permission': 'you may not write there.',
    'no-space': 'the disk is full.',
    other: 'the disk refused.',
  },
  crashed: 'the program failed. Please report it, with the line below.',
  seeHelp: (command) => `For help: ${command}`,
};
