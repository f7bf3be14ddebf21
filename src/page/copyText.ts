/**
 * Puts a text on the clipboard, soon after the reader asked for it; resolves to whether it is there,
 * which a page without https forbids. Not by a selection and a `copy` event: the page would read the
 * one and hear the other.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
