import type {} from './pane-frame';

// Runs in the pane's page as its first script.
window.parent.installHost?.(window);
