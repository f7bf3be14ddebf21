/** A new article's file, with a comment on each field; it passes `check` once it is filled in. */
export function articleTemplate(url: string, published: string): string {
  return `url: ${url}
# The headline as printed, and the writers' names without "By".
title:
bylines:
  -
published: ${published}
# The first words of its first sentence, at most 12, by which a moved or renamed article is recognized.
opening:
# \`npm run packs -- digest FILE\` prints it for the text that you annotate.
digest:
# Why an entry matters here, by the entry's id, in at most 40 words each.
# why:
#   isis-k: …
# Phrases whose meaning depends on the place. A quotation must occur once in the text: where its words
# alone do not, add what comes before it (prefix) or after it (suffix), spaces included.
# mentions:
#   - entry: isis-k
#     exact: the group
#     prefix: "territory from "
# Notes on passages: what is known, who says otherwise, and as of when, in at most 80 words each.
# notes:
#   - id: moscow-toll
#     title: How many died?
#     exact: killed more than
#     text: …
#     asOf: 2024-03-30
#     sources: []
# The events behind the article, by date: each an entry, or a sentence with its sources.
# timeline:
#   - date: 2015-01-26
#     text: …
#     entry: isis-k
#     sources: []
`;
}
