export { apiEvents, WORKBOOK_TARGET, type EventName } from './api/events';
export type { ClassName } from './api/class-map';
export type { AnyClass, AnyMember, Version } from './api/member';
export { Book, type BookOptions, type Calculator } from './book/book';
export { cultures, type Culture } from './book/culture';
export type { Actor, HostEvent } from './book/events';
export { changesOf } from './book/saving';
export { anyClasses, apiClasses } from './classes';
export { HostError, type HostErrorCode } from './host-error';
