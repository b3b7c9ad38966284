import type { Dictionary } from '../locale';
import { textsIn } from '../locale';
import type { Call, Question } from './arguments/call';
import { CallError } from './arguments/call-error';
import { languageOf, readCall } from './arguments/read-call';
import { assign } from './assign/assign';
import { check } from './check/check';
import { clean } from './clean/clean';
import { fix } from './fix/fix';
import { gaps } from './gaps/gaps';
import type { Io } from './io';
import { mark } from './mark/mark';
import { merge } from './merge/merge';
import { rules } from './rules/rules';
import { summary } from './summary/summary';
import { status } from './status';
import { template } from './template/template';
import { version } from './version';

/** Runs a call of the command line; the answer is its exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const texts = textsIn(languageOf(argv));
  try {
    return await carryOut(readCall(argv), io);
  } catch (thrown) {
    io.errors.write(thrown instanceof CallError ? refusal(thrown, texts) : breakdown(thrown, texts));
    return status.unusable;
  }
}

async function carryOut(call: Call, io: Io): Promise<number> {
  switch (call.command) {
    case 'check':
      return check(call, io);
    case 'mark':
      return mark(call, io);
    case 'clean':
      return clean(call, io);
    case 'gaps':
      return gaps(call, io);
    case 'summary':
      return summary(call, io);
    case 'fix':
      return fix(call, io);
    case 'assign':
      return assign(call, io);
    case 'merge':
      return merge(call, io);
    case 'template':
      return template(call, io);
    case 'rules':
      return rules(call, io);
    case 'help':
    case 'version':
      io.output.write(answer(call));
      return status.fine;
  }
}

function answer({ command, about, language }: Question): string {
  const { help } = textsIn(language);
  return command === 'version' ? `${version}\n` : help[about ?? 'overview'];
}

function refusal({ sentence, command }: CallError, texts: Dictionary): string {
  const help = texts.callFaults.seeHelp(command === null ? 'soat --help' : `soat ${command} --help`);
  return `soat: ${sentence(texts)}\n${help}\n`;
}

/** A fault of the program itself, with what whoever mends it needs. */
function breakdown(thrown: unknown, { callFaults }: Dictionary): string {
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `soat: ${callFaults.crashed}\n${detail}\n`;
}
