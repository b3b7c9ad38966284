import { check } from './check';
import { gaps } from './gaps';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';
import { words } from './words';

/** The Vietnamese wording comes first: it decides what there is to say, every other language follows it. */
export const vi = { shell, words, check, gaps, report, settings };
