/** A new article's file, with what to write beside each field; it passes `check` once it is filled. */
export function articleTemplate(url: string, published: string): string {
  return `url: ${url}
# The headline as printed, and the writers' names without "By".
title:
bylines:
  -
published: ${published}
# The first words of its first sentence, at most 12: by them a moved or renamed article is recognized.
opening:
# \`npm run packs -- digest FILE\` prints it for the text that you annotate.
digest:
# Why an entry matters here, in at most 40 words each, by the entry's id.
# why:
#   isis-k: …
# Phrases whose meaning depends on the place. A quotation stands once in the text: add what stands
# before it (prefix) or after it (suffix), spaces included, where the words alone do not.
# mentions:
#   - entry: isis-k
#     exact: the group
#     prefix: "territory from "
# Notes on passages: what is known, who says otherwise, and as of when, in at most 80 words.
# notes:
#   - id: moscow-toll
#     title: How many died?
#     exact: killed more than
#     text: …
#     asOf: 2024-03-30
#     sources: []
# What the article leans on, in time: each an entry, or a sentence with its source.
# timeline:
#   - date: 2015-01-26
#     text: …
#     entry: isis-k
#     sources: []
`;
}
