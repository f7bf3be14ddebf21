import { NAME_SUFFIX } from './parseByline';

const HONORIFIC = '(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Gen|Col)\\.?';
const VERB =
  '(?:is|are|was|were|has|have|had|served|serves|teaches|taught|writes|wrote|covers|reports|works|worked|directs|leads|runs|joined)';

/** A note that begins with an author's name has it within this many characters. */
const OPENING_LENGTH = 80;

/**
 * A judge of whether a sentence introduces one of the authors: it begins with the name, or with an
 * honorific and the last name, and goes on with what the author is or does. Without known authors: no.
 * Proof: 2011-blog-opinionator-fixes, 2019-news-manhole-fires, border-town.
 * @param mayBeBare the last name alone will do, as under bylines since 2024: in a story it may be somebody else's.
 */
export function createAuthorNoteJudge(
  bylines: readonly string[],
  mayBeBare = false,
): (text: string) => boolean {
  const authors = bylines.map((name) => {
    const lastName = name.split(/,? /).findLast((word) => !NAME_SUFFIX.test(word)) ?? name;
    return { name, lastName, sign: lastName.toLowerCase() };
  });
  return (text) => {
    const opening = text.slice(0, OPENING_LENGTH).toLowerCase();
    // Most paragraphs lack the sign, and no pattern needs to be made for them.
    return authors.some(
      (author) => opening.includes(author.sign) && openingOf(author, mayBeBare).test(text),
    );
  };
}

function openingOf(
  { name, lastName }: { name: string; lastName: string },
  mayBeBare: boolean,
): RegExp {
  return new RegExp(
    `^(?:By )?(?:${escapePattern(name)}|(?:${HONORIFIC} (?:\\p{L}+ )?)${mayBeBare ? '?' : ''}${escapePattern(lastName)})(?: \\([^)]*\\))?,? [^.]{0,120}?\\b${VERB}\\b`,
    'iu',
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
