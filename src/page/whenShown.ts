/** Chromium's, not yet in TypeScript's library. */
interface PrerenderedDocument extends Document {
  readonly prerendering?: boolean;
}

/**
 * Resolves once the document is shown: at once, but for one that the browser renders ahead, of which the
 * reader may never see anything.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/prerendering
 */
export async function whenShown(document: PrerenderedDocument): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
}
