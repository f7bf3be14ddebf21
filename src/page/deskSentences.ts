import { parseByline } from './parseByline';

/**
 * How sentences begin that come from the desk and not from the writer, each with a page that proves
 * it: a saved one, or one of `tests/fixtures/pages`; without a page, a row of
 * `tests/page/deskSentences.dom.test.ts`. They are recognized by their words, because some are set in
 * the story's own style.
 */
const HOUSE_OPENINGS: readonly RegExp[] = [
  // "[Learn how to …]": 2019-news-manhole-fires, 2018-interactive-location-apps
  /\[[\s\S]*\]$/,
  // 2010-news-toyota-page2
  /\(Page \d+ of \d+\)$/,
  /A correction was made|Correction:|Editors?’ [Nn]ote:|When we learn of a mistake/,
  // 2019-opinion-column-bouie, border-town
  /The Times is committed to publishing|Follow [Tt]he New York Times/,
  // Labels of what stood beside the story: 2021-news-brazil-virus, guest-essay-2024
  /(?:Advertisement|Supported by|Continue reading the main story)$/,
  // guest-essay-2024
  /Listen to this article|To hear more audio/,
  /This article (?:has been (?:updated|revised)|was originally)/,
  /This is a developing story/,
  // 2017-feature-meditate, border-town
  /(?:This article|A version of [^.]{8,30}) appear.+\sin print/,
  /If you are having thoughts of suicide/,
  // Where the rest is for subscribers.
  /Thank you for your patience while we verify|Already a subscriber\?|Want all of The Times\?/,
];

/** One pattern, which most paragraphs fail at their first letter. A space after `.+` must be one: of a long run of no-break spaces all the rest would be tried from each place. */
const HOUSE_OPENING = new RegExp(
  `^\\s*(?:${HOUSE_OPENINGS.map(({ source }) => source)
    .join('|')
    .replaceAll(' ', '\\s+')})`,
);

/** Longer texts are no credits, and could be made to keep the patterns busy. */
const LONGEST_CREDIT = 1000;

/** Credit lines under the story. */
const CREDITS: readonly RegExp[] = [
  // 2019-news-trade-war, 2021-news-brazil-virus
  /\bcontributed (reporting|research)\b[^”]{0,120}$/,
  // 2011-blog-teenage-cyclist
  /^[^.“]{0,60}\b(?:earlier|previous) version of [^.“]{0,30}\bthis [\w-]+ /,
  // guest-essay-2024
  /^Reporting was contributed by /,
  // 2021-news-brazil-virus; a name is two words, which no "she" is
  /^\p{Lu}\S* \p{Lu}[^.“]* reported from [^“]*\band \p{Lu}[^“]* from [^“]*\.$/u,
  /@nytimes\.com\.?$/,
];

/** What somebody else did, and then names and nothing else: "Read by", "Audio produced by", "Source photographs by". Proof: guest-essay-2024. */
const OTHERS_WORK =
  /^(?=[\p{L} ]*(?:read|report|produc|photo|video|illustrat|edit|translat|research))[\p{L} ]{2,40} by\b/iu;

/** How an invitation to the paper's other places opens, and what it invites to. */
const INVITATION =
  /^(?:Read more|Related):|^(?:I invite you to )?(?:@|(?:follow|like|get|want|interested|sign up|subscribe)\b).*(?:newsletter|facebook|twitter|instagram|inbox|sign up)/is;

/** Whether this is the desk's, wherever it stands. */
export function isHouseSentence(text: string): boolean {
  return HOUSE_OPENING.test(text);
}

/** Whether this is a credit or a correction where it stands at either end of a story. */
export function isCredit(text: string): boolean {
  return (
    text.length < LONGEST_CREDIT &&
    (CREDITS.some((credit) => credit.test(text)) || isOthersWork(text))
  );
}

/** Whether this invites elsewhere, where it stands at either end of a story and has a link. */
export function isInvitation(text: string): boolean {
  return INVITATION.test(text);
}

/** Names of two words: "Read by candlelight." may end an essay. */
function isOthersWork(text: string): boolean {
  return (
    OTHERS_WORK.test(text) &&
    parseByline(text.replace(OTHERS_WORK, 'By')).some((name) => name.includes(' '))
  );
}
