/** The events that the host fires: their number on the wire, and the calls that turn them on and off. */
export const apiEvents = {
  changed: { type: 10, on: '_RegisterDataChangedEvent', off: '_UnregisterDataChangedEvent' },
  activated: { type: 11, on: '_RegisterActivatedEvent', off: '_UnregisterActivatedEvent' },
  deactivated: { type: 12, on: '_RegisterDeactivatedEvent', off: '_UnregisterDeactivatedEvent' },
  added: { type: 13, on: '_RegisterAddedEvent', off: '_UnregisterAddedEvent' },
  selectionChanged: {
    type: 14,
    on: '_RegisterSelectionChangedEvent',
    off: '_UnregisterSelectionChangedEvent',
  },
  deleted: { type: 15, on: '_RegisterDeletedEvent', off: '_UnregisterDeletedEvent' },
} as const;

export type EventName = keyof typeof apiEvents;

/** The target of an event that concerns no single sheet. */
export const WORKBOOK_TARGET = 'Workbook';
