import { isExtensionGone } from './lifetime';
import { type Asked, sendMessage, type ToBackground, type Value } from './messages';

/**
 * Asks the background, which wakes for it. One that was stopped while it answered is asked once
 * more. Null where nobody answers: the extension is gone, or the answer failed twice, as the
 * console then says.
 */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  ...asked: Asked<Type>
): Promise<Value<Type> | null> {
  const ask = () => sendMessage(type, ...asked);
  try {
    return await ask().catch(ask);
  } catch (error) {
    if (!isExtensionGone()) console.warn('Sidelight: the background did not answer.', error);
    return null;
  }
}
