/**
 * Starts Firefox and stands between it and Playwright: `node firefoxBridge.mjs FIREFOX [arguments]`.
 * Playwright speaks WebDriver BiDi with a Firefox as readers have it, but asks every new context for
 * commands that only newer ones know. Here those commands are answered with nothing done.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * What Playwright asks every browser for and a Firefox may not know (no released one emulates media
 * features so; 140 lacks the rest), and the answer that it gets. No test asks for what these would do.
 * @type {Record<string, object>}
 */
const ANSWERS = {
  'emulation.setMediaFeaturesOverride': {},
  'emulation.setScreenOrientationOverride': {},
  'emulation.setScreenSettingsOverride': {},
  'emulation.setUserAgentOverride': {},
  'emulation.setLocaleOverride': {},
  'emulation.setTimezoneOverride': {},
  'network.addDataCollector': { collector: 'none' },
  'browser.setDownloadBehavior': {},
};

const MOST_BYTES = 256 * 1024 * 1024;

const [firefox = '', ...args] = process.argv.slice(2);
const child = spawn(firefox, args, { stdio: ['ignore', 'ignore', 'pipe'] });
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
  if (address === undefined) process.stderr.write(text);
  else stand(address);
});

/**
 * Tells Playwright of an address of our own, in Firefox's words.
 * @param {string} address
 */
function stand(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: MOST_BYTES });
  server.on('connection', (playwright) => join(playwright, address));
  server.on('listening', () => {
    const own = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${own.port}`);
  });
}

/**
 * @param {WebSocket} playwright
 * @param {string} address
 */
function join(playwright, address) {
  const browser = new WebSocket(`${address}/session`, { maxPayload: MOST_BYTES });
  const isOpen = new Promise((resolve) => browser.once('open', resolve));
  /** @type {Map<number, object>} */
  const spare = new Map();
  playwright.on('message', async (data) => {
    const { id, method } = JSON.parse(String(data));
    const answer = ANSWERS[method];
    if (answer !== undefined) spare.set(id, answer);
    await isOpen;
    browser.send(String(data));
  });
  browser.on('message', (data) => {
    const { id, error } = JSON.parse(String(data));
    const result = spare.get(id);
    spare.delete(id);
    const isUnknown = error === 'unknown command' && result !== undefined;
    playwright.send(isUnknown ? JSON.stringify({ type: 'success', id, result }) : String(data));
  });
  playwright.on('close', () => browser.close());
  browser.on('close', () => playwright.close());
}
