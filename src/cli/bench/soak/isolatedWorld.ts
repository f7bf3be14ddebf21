import type { CDPSession } from '@playwright/test';

/** The content script's own world in a tab, where its objects are and the page's scripts are not. */
export interface IsolatedWorld {
  evaluate<Result>(work: () => Result): Promise<Result>;
  /** How many objects that inherit from the prototype of this name are alive. */
  count(name: string): Promise<number>;
}

/** Finds an extension's world in the page shown; it ends with that page. Throws if there is none. */
export async function findIsolatedWorld(session: CDPSession): Promise<IsolatedWorld> {
  let contextId: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  // Reports the existing contexts at once, before it is answered.
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  if (contextId === null) throw new Error('no extension runs in this page');
  const at = { contextId, objectGroup: 'soak' };
  // Code compiled by tsx calls this helper to name functions, and this world does not have it either.
  await session.send('Runtime.evaluate', {
    ...at,
    expression: 'globalThis.__name = (named) => named',
  });

  return {
    async evaluate(work) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        ...at,
        expression: `(${work})()`,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
    async count(name) {
      const { result } = await session.send('Runtime.evaluate', {
        ...at,
        expression: `${name}.prototype`,
      });
      if (result.objectId === undefined) throw new RangeError(`no prototype of ${name}`);
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId,
        objectGroup: 'soak',
      });
      if (objects.objectId === undefined) throw new RangeError(`no objects of ${name}`);
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
      return length.value as number;
    },
  };
}
