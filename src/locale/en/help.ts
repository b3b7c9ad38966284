import type { Dictionary } from '../vi';

const exitStatus = `Exit status: 0 nothing that must be fixed, 1 there is, 2 the call is wrong or a file cannot be read.`;

export const help: Dictionary['help'] = {
  overview: `Soát phụ lục: checks the appendices of PII and PCI plans in Excel files (.xlsx).

Usage: soat COMMAND [FILE...] [OPTIONS]

  soat check FILE...          what must be fixed, should be reviewed, could be better
  soat gaps FILE              how far each score is from its target
  soat summary FILE -o FILE   the sheets Gaps, Assignments, Report and Summary
  soat mark FILE -o FILE      mark the cells, add the sheet of findings
  soat fix FILE -o FILE       fix what can be fixed at once; --dry-run shows it only
  soat clean FILE -o FILE     remove every trace of this program
  soat assign FILE -o FILE    an assignment sheet a lead
  soat merge FILE... -o FILE  merge the appendices of many departments into one
  soat template pii|pci -o FILE  a fresh appendix to fill in
  soat rules                  every rule

  --lang vi|en                language (vi unless given)
  --help, -h                  this page; soat check --help for a command's own
  --version                   version

Only reads files on this machine, sends nothing anywhere. The file - is standard input.
${exitStatus}
`,
  check: `Checks the appendices in one or more files. Only reads.

Usage: soat check FILE... [OPTIONS]

  --format text|json|sarif|html|csv   form of the result (text unless given)
  --output PATH, -o PATH              write the result to this file instead of the screen
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what the title says
  --max-warnings N                    more warnings than this give exit status 1
  --lang vi|en                        language (vi unless given)

${exitStatus}
`,
  gaps: `How far each score is from its target: by indicator, by pillar, by lead.

Usage: soat gaps FILE [OPTIONS]
       soat gaps FILE -o FILE.xlsx   the workbook with the sheet Gaps
       soat gaps FILE --in-place     the sheet Gaps in the file itself

  --format text|json|csv              form of the result (text unless given)
  --output PATH, -o PATH              write the result to this file instead of the screen
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what the title says
  --lang vi|en                        language (vi unless given)

Exit status: 0 read, 2 the call is wrong or the file cannot be read.
`,
  summary: `Makes the sheets of a summary in the workbook: Gaps, Assignments, Report (one A4 page), Summary.
What stands already is refreshed in place; columns, notes and formats that were added stay with their indicator.

Usage: soat summary FILE -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the workbook with the summary to this file
  --in-place                          replace the file that is read
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what its title says
  --lang vi|en                        language (vi where not given)

Exit status: 0 written, 2 the call is wrong or a file cannot be read or written.
`,
  mark: `Marks the cells in which something must be fixed or reviewed, and adds the sheet of findings.

Usage: soat mark FILE -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the marked workbook to this file
  --in-place                          replace the file that is read
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what its title says
  --lang vi|en                        language (vi where not given)

${exitStatus}
`,
  clean: `Removes every trace of this program: marks, sheets it made, choices it kept.

Usage: soat clean FILE -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the cleaned workbook to this file
  --in-place                          replace the file that is read
  --lang vi|en                        language (vi where not given)

Exit status: 0 written, 2 the call is wrong or the file cannot be read or written.
`,
  fix: `Fixes what can be fixed at once into another file, or shows it cell by cell.

Usage: soat fix FILE -o FILE.xlsx [OPTIONS]
       soat fix FILE --dry-run [OPTIONS]

  --dry-run                           show only, write to no file
  --in-place                          replace the file that is read
  --rule ID                           fix by this rule only (may be given again)
  --unsafe                            fix what needs a person's word as well
  --format text|json                  form of the result (text unless given)
  --output PATH, -o PATH              write the result to this file instead of the screen
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what the title says
  --lang vi|en                        language (vi unless given)

Exit status: 0 nothing is left that must be fixed, 1 something is, 2 the call is wrong or the file cannot be read.
`,
  merge: `Merge the appendices of many departments into one: each row with its file, sheet and row; what is told differently; who has sent nothing.

Usage: soat merge FILE... -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the merged workbook to this file
  --base FILE                         the appendix that the departments were given; looked for among the files if not named
  --sheet NAME                        read this sheet only, in each file
  --plan-date YYYY-MM-DD              the plan's date, instead of what the title says
  --lang vi|en                        language (vi unless given)

The order of the files changes nothing. A file that cannot be read is named, the others are merged.
Exit status: 0 merged, 2 the call or a file is unusable.
`,
  template: `A fresh appendix to fill in: the indicators of the latest edition, drop-downs for owners and timelines, A4 landscape.

Usage: soat template pii|pci -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the template to this file
  --lang vi|en                        language of the answer; the appendix is Vietnamese (vi unless given)

Exit status: 0 written, 2 the call is wrong or the file cannot be written.
`,
  assign: `Assignment sheets: a sheet a lead, ready for print; a central agency is asked to help.

Usage: soat assign FILE -o FILE.xlsx [OPTIONS]

  --output FILE, -o FILE              write the workbook with the assignment sheets to this file
  --in-place                          replace the file that is read
  --sheet NAME                        read this sheet only
  --plan-date YYYY-MM-DD              the plan's date, in place of what the title says
  --lang vi|en                        language of the answer; the sheets are Vietnamese (vi unless given)

Sheets that stand already are refreshed in place; what was answered stays with its indicator.
Exit status: 0 written, 2 the call is wrong or the file cannot be read or written.
`,
  rules: `Every rule: id, severity, title, why, how to fix.

Usage: soat rules [OPTIONS]

  --format text|json                  form of the result (text unless given)
  --output PATH, -o PATH              write the result to this file instead of the screen
  --lang vi|en                        language (vi unless given)
`,
};
