import { en } from './en';
import { vi } from './vi';

/** Vietnamese unless the browser asks for English. */
export const language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'vi';

export const texts = { vi, en }[language];
