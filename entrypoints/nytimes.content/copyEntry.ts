import { askBackground } from '../../src/extension/askBackground';
import type { EntryRequest } from '../../src/extension/messages';
import { copyText } from '../../src/page/copyText';

/** Puts an entry on the clipboard as plain text; resolves to whether it is there. */
export async function copyEntry(request: EntryRequest): Promise<boolean> {
  const text = await askBackground('printEntry', request);
  return text !== null && copyText(text);
}
