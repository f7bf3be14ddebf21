import { connect, type Socket } from 'node:net';

/**
 * A client of Firefox's remote debugging protocol: what `about:debugging` does, and Playwright
 * cannot. It loads an extension and runs code in its background and in the browser itself.
 * The protocol: https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html
 */
export interface FirefoxDebugger {
  /** Loads the extension from its folder, until the browser closes. */
  installExtension(folder: string): Promise<void>;
  /** Code in the extension's background, which wakes for it. */
  inBackground(code: string): Promise<unknown>;
  /** Code in the page of the tab in front, in its own world. */
  inTab(code: string): Promise<unknown>;
  /** Code in the browser's own process, with all its rights. */
  inBrowser(code: string): Promise<unknown>;
  close(): void;
}

/** The window in front, in code for Firefox's own process. */
export const WINDOW = "Services.wm.getMostRecentWindow('navigator:browser')";

interface Packet {
  readonly from: string;
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly [key: string]: unknown;
}

/** Connects to a Firefox started with `--start-debugger-server=PORT`. */
export async function openDebugger(port: number, extensionId: string): Promise<FirefoxDebugger> {
  const wire = await openWire(port);
  const process = await wire.ask('root', 'getProcess', { id: 0 });
  const descriptor = process['processDescriptor'] as { actor: string };
  const target = (await wire.ask(descriptor.actor, 'getTarget'))['process'] as Target;
  const pages = new Map<string, Target>();

  wire.listen((packet) => {
    const target = packet['target'] as Target | undefined;
    if (target === undefined) return;
    if (packet.type === 'target-available-form') pages.set(target.actor, target);
    if (packet.type === 'target-destroyed-form') pages.delete(target.actor);
  });

  function findBackground(): Target | undefined {
    return [...pages.values()].find(({ url }) => url.endsWith(`/${BACKGROUND}`));
  }

  async function run(actor: string, code: string): Promise<unknown> {
    const answered = wire.next((packet) => packet.from === actor && packet.type === RESULT);
    await wire.ask(actor, 'evaluateJSAsync', {
      text: `(async () => JSON.stringify(await (${code})))()`,
      mapped: { await: true },
    });
    const { result, exceptionMessage, topLevelAwaitRejected } = await answered;
    if (typeof exceptionMessage === 'string') throw new Error(exceptionMessage);
    if (topLevelAwaitRejected === true) throw new Error(`Firefox rejects ${code}`);
    if (typeof result === 'string') return JSON.parse(result);
    const { type, actor: grip, length } = result as { type: string; actor: string; length: number };
    if (type !== 'longString') return undefined;
    const whole = await wire.ask(grip, 'substring', { start: 0, end: length });
    return JSON.parse(String(whole['substring']));
  }

  return {
    async installExtension(folder) {
      const { addonsActor } = await wire.ask('root', 'getRoot');
      await wire.ask(String(addonsActor), 'installTemporaryAddon', { addonPath: folder });
      const addons = (await wire.ask('root', 'listAddons'))['addons'] as Addon[];
      const addon = addons.find(({ id }) => id === extensionId);
      if (addon === undefined) throw new Error(`Firefox has no extension ${extensionId}`);
      const watcher = await wire.ask(addon.actor, 'getWatcher');
      await wire.ask(String(watcher['actor']), 'watchTargets', { targetType: 'frame' });
    },
    async inBackground(code) {
      if (findBackground() === undefined) await run(target.consoleActor, wake(extensionId));
      for (;;) {
        const background = findBackground();
        if (background !== undefined) return run(background.consoleActor, code);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async inTab(code) {
      const tabs = (await wire.ask('root', 'listTabs'))['tabs'] as Tab[];
      const tab = tabs.find(({ selected }) => selected);
      if (tab === undefined) throw new Error('Firefox has no tab in front');
      const page = (await wire.ask(tab.actor, 'getTarget'))['frame'] as Target;
      return run(page.consoleActor, code);
    },
    inBrowser: (code) => run(target.consoleActor, code),
    close: () => wire.close(),
  };
}

const BACKGROUND = '_generated_background_page.html';
const RESULT = 'evaluationResult';

interface Target {
  readonly actor: string;
  readonly url: string;
  readonly consoleActor: string;
}

interface Tab {
  readonly actor: string;
  readonly selected: boolean;
}

interface Addon {
  readonly id: string;
  readonly actor: string;
}

function wake(extensionId: string): string {
  return `WebExtensionPolicy.getByID('${extensionId}').extension.wakeupBackground()`;
}

interface Wire {
  /** Asks an actor; rejects with its message where it answers with an error. */
  ask(actor: string, type: string, rest?: object): Promise<Packet>;
  listen(listener: (packet: Packet) => void): void;
  next(isIt: (packet: Packet) => boolean): Promise<Packet>;
  close(): void;
}

async function openWire(port: number): Promise<Wire> {
  const socket = await reach(port);
  const listeners = new Set<(packet: Packet) => void>();
  const asked = new Map<string, ((packet: Packet) => void)[]>();
  let buffer = Buffer.alloc(0);

  function receive(packet: Packet): void {
    for (const listener of listeners) listener(packet);
    // An actor answers in the order it was asked; what has a type is an event, as is the greeting.
    if (packet.type === undefined && !isGreeting(packet)) asked.get(packet.from)?.shift()?.(packet);
  }
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < end) return;
      const packet = JSON.parse(buffer.subarray(colon + 1, end).toString()) as Packet;
      buffer = buffer.subarray(end);
      receive(packet);
    }
  });

  return {
    async ask(actor, type, rest = {}) {
      const text = JSON.stringify({ to: actor, type, ...rest });
      const answered = new Promise<Packet>((resolve) => {
        asked.set(actor, [...(asked.get(actor) ?? []), resolve]);
      });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const answer = await answered;
      if (answer.error !== undefined) throw new Error(`${type}: ${answer.message}`);
      return answer;
    },
    listen: (listener) => listeners.add(listener),
    next: (isIt) =>
      new Promise((resolve) => {
        const listener = (packet: Packet) => {
          if (!isIt(packet)) return;
          listeners.delete(listener);
          resolve(packet);
        };
        listeners.add(listener);
      }),
    close: () => socket.destroy(),
  };
}

function isGreeting(packet: Packet): boolean {
  return packet['applicationType'] !== undefined;
}

async function reach(port: number): Promise<Socket> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket)).on('error', reject);
      });
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
