/** `npm start`: the workbench in a browser of this machine. */
import { openBrowser } from './workbench/open-browser';
import { serveWorkbench } from './workbench/serve';

const usualPort = 3210;

async function start(): Promise<void> {
  const { address, close } = await serveWorkbench(Number(process.env.PORT ?? usualPort));
  const stop = (): void => void close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Soát phụ lục – dùng thử: ${address}\nCtrl+C để dừng.`);
  openBrowser(address);
}
void start();
