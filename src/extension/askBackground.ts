import { isExtensionGone } from './lifetime';

/**
 * Asks the background, which wakes for it. One that was stopped while it answered is asked once
 * more. Null where nobody answers: the extension is gone, or the answer failed twice, as the
 * console then says.
 */
export async function askBackground<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask().catch(ask);
  } catch (error) {
    if (!isExtensionGone()) console.warn('Sidelight: the background did not answer.', error);
    return null;
  }
}
