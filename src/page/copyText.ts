/**
 * Puts a text on the clipboard, soon after the reader asked for it. Resolves to whether that worked: a
 * page without https forbids it. It uses no selection and `copy` event: the page would read the one
 * and hear the other.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
