const HONORIFIC = '(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Gen|Col)\\.?';
const VERB =
  '(?:is|are|was|were|has|have|had|served|serves|teaches|taught|writes|wrote|covers|reports|works|worked|directs|leads|runs|joined)';

/** Characters in which a note that begins with a name has said it. */
const OPENING_LENGTH = 80;

/**
 * Whether a sentence introduces one of the authors: it begins with the name, or with an honorific
 * and the last name, and goes on with what the author is or does. Without known authors: false.
 * Proof: 2011-blog-opinionator-fixes, 2019-news-manhole-fires, border-town.
 */
export function isAuthorNote(text: string, bylines: readonly string[]): boolean {
  return bylines.some((name) => {
    const lastName = name.split(' ').at(-1) ?? name;
    // Most paragraphs fail here, which spares making a pattern for each.
    if (!text.slice(0, OPENING_LENGTH).toLowerCase().includes(lastName.toLowerCase())) return false;
    const opening = new RegExp(
      `^(?:By )?(?:${escapePattern(name)}|${HONORIFIC} (?:\\p{L}+ )?${escapePattern(lastName)})(?: \\([^)]*\\))?,? [^.]{0,120}?\\b${VERB}\\b`,
      'iu',
    );
    return opening.test(text);
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
