import type { EventName } from '../model';

const types = {
  changed: 'WorksheetChanged',
  activated: 'WorksheetActivated',
  deactivated: 'WorksheetDeactivated',
  added: 'WorksheetAdded',
  deleted: 'WorksheetDeleted',
  selectionChanged: 'WorksheetSelectionChanged',
} as const satisfies Record<EventName, string>;

type Message = Readonly<Record<string, unknown>>;

/** What a handler is given, made from the host's message as office.js makes it. */
export function eventArguments(name: EventName, message: Message): Message {
  const { worksheetId } = message;
  switch (name) {
    case 'changed':
      return changed(message);
    case 'selectionChanged':
      return {
        type: types[name],
        worksheetId,
        address: message.address,
        isInsideTable: message.isInsideTable,
      };
    case 'added':
    case 'deleted':
      return { type: types[name], worksheetId, source: message.source };
    case 'activated':
    case 'deactivated':
      return { type: types[name], worksheetId };
  }
}

function changed(message: Message): Message {
  const {
    address,
    changeType,
    source,
    triggerSource,
    valueAfter,
    valueBefore,
    valueTypeAfter,
    valueTypeBefore,
    worksheetId,
  } = message;
  const hasDetails = valueBefore !== undefined || valueAfter !== undefined;
  return {
    type: types.changed,
    changeType,
    source,
    worksheetId,
    address,
    details: hasDetails ? { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter } : undefined,
    triggerSource,
    changeDirectionState: undefined,
  };
}
