import { minify } from 'terser';
import { findPageOnlyNames } from './pageOnlyNames';

/**
 * Gives the properties of a content script that only the page reads short names, which saves a hundredth
 * of it. What the DOM calls so, too, keeps its name: Terser knows the names of all browsers' objects.
 * @param root the repository's folder.
 */
export async function shortenNames(code: string, root: string): Promise<string | null> {
  const names = new RegExp(`^(?:${findPageOnlyNames(root).join('|')})$`);
  const { code: renamed } = await minify(code, {
    compress: false,
    mangle: { properties: { regex: names } },
  });
  return renamed ?? null;
}
