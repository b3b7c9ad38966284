export interface Program {
  readonly name: string;
  readonly isHere: () => boolean;
  /** The environment variable that turns an absent program from a reason to skip into a failure. */
  readonly requiredBy: string;
}

/** Tests that need a program which a developer may lack: told aloud when they are skipped, never skipped in CI. */
export function describeWith(program: Program, title: string, tests: () => void): void {
  if (program.isHere()) {
    describe(title, tests);
  } else if (process.env[program.requiredBy] === '1') {
    describe(title, () => {
      it(`has ${program.name}`, () => {
        throw new Error(`${program.requiredBy}=1, but ${program.name} is not installed.`);
      });
    });
  } else {
    process.stderr.write(`skipped for want of ${program.name}: ${title}\n`);
    describe.skip(title, tests);
  }
}
