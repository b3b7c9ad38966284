import type { Server } from 'node:http';

/** Ends a server at once, whoever is still connected. */
export const closing = (server: Pick<Server, 'close' | 'closeAllConnections'>) => (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
