/** The first `content` that is not empty among the meta tags of these names or properties, in their order; `null` without one. */
export function readMeta(document: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const meta of document.querySelectorAll(
      `meta[name="${name}"], meta[property="${name}"]`,
    )) {
      const content = meta.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}

/** Every value of a key in the page's JSON-LD, at any depth. A hint only: on saved pages it is often empty or broken (2021-news-brazil-virus). */
export function readLinkedData(document: Document, key: string): readonly string[] {
  const values: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(script.textContent ?? '', (name, value: unknown) => {
        if (name === key && typeof value === 'string') values.push(value);
        return value;
      });
    } catch {
      // Broken linked data says nothing.
    }
  }
  return values;
}
