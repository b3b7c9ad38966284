import type { Texts } from '..';
import { check } from './check';
import { gaps } from './gaps';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';
import { words } from './words';

export const en: Texts = { shell, words, check, gaps, report, settings };
