/** What a page's meta tags say, by their name or property. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads the meta tags once: of equal names the first whose `content` is not empty. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of [meta.getAttribute('name'), meta.getAttribute('property')]) {
      if (name !== null && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The content of the first of these names that the page has; `null` where it has none. */
export function findMeta(tags: MetaTags, ...names: readonly string[]): string | null {
  const name = names.find((each) => tags.has(each));
  return name === undefined ? null : (tags.get(name) ?? null);
}

/**
 * Every value of a key in the page's JSON-LD, or of its list, the outer first. A hint only: on saved
 * pages it is often empty or broken (2021-news-brazil-virus).
 * @param isDeep at any depth; else only of what the page is about, and not of what that mentions or is part of.
 */
export function readLinkedData(
  document: Document,
  key: string,
  isDeep: boolean,
): readonly string[] {
  const values: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parts: unknown[] = [parseJson(script.textContent ?? '')];
    // Grows while the loop goes through it.
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue;
      for (const [name, value] of Object.entries(part)) {
        if (name === key) values.push(...[value].flat().filter((each) => typeof each === 'string'));
        if (isDeep || name === '@graph' || Array.isArray(part)) parts.push(value);
      }
    }
  }
  return values;
}

/** Broken linked data says nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
