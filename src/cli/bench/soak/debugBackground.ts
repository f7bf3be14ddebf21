import type { BrowserContext, CDPSession } from '@playwright/test';
import type { Debugger } from './weigh';

/** A message from a target that is debugged through another session. */
interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Opens a debugger for the extension's background. Playwright debugs only pages, so this one goes through
 * the browser's. While it is open, the background is not stopped for being idle.
 */
export async function debugBackground(context: BrowserContext): Promise<Debugger> {
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('no browser to ask');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) throw new Error('no background runs');
  const { targetId } = worker;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const reply = JSON.parse(received.message) as Reply;
    waiting.get(reply.id ?? 0)?.(reply);
    waiting.delete(reply.id ?? 0);
  });

  async function send(method: string, params: object = {}): Promise<unknown> {
    last += 1;
    const id = last;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await browser?.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await reply;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }
  // The protocol's own types, which give each method's result.
  return { send: send as CDPSession['send'] };
}
