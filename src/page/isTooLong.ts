import { DECLARED_BODY, MOST_CHARACTERS } from './findBody';

/**
 * Whether a page in which no article was found holds one that is too long to be read: it names the
 * article's body itself. Of any other page nobody can tell.
 */
export function isTooLong(document: Document): boolean {
  const body = document.querySelector(DECLARED_BODY);
  return (body?.textContent?.length ?? 0) > MOST_CHARACTERS;
}
