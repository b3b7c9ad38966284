/** `npm start`: the workbench in a browser of this machine. */
import { openBrowser } from './workbench/open-browser';
import { serveWorkbench } from './workbench/serve';

const usualPort = 3210;

async function start(): Promise<void> {
  const { address } = await serveWorkbench(Number(process.env.PORT ?? usualPort));
  console.log(`Soát phụ lục – dùng thử: ${address}\nCtrl+C để dừng.`);
  openBrowser(address);
}
void start();
