/** A new entry's file, with what to write beside each field; it passes `check` once it is filled. */
export function entryTemplate(id: string, today: string): string {
  return `---
# The name as The Times would print it.
name:
# The longer or official form; remove the line where there is none.
fullName:
# group, person, people, organization, office, event, agreement, place or idea.
kind:
# The names that it goes by, the first of them the commonest. A lower-case word fits any case; "Taliban"
# needs its capital, "ISIS" all of them. A name that is also another thing's needs company:
#   - text: ISK
#     needs:
#       article: ["@islamic-state", Afghanistan]
aliases:
  -
# Longer names that are another thing: never marked.
# refuses:
#   - Khorasan Group
# What happened, each with its date (2015, 2015-01, 2015-01-26, 2014-10/2015-01, 2015/..) and at least
# one source from sources.yaml. \`known\`: when it came to be known, where that is later.
facts:
  - date:
    text:
    sources: []
# Sentences that join it to another entry, and link both.
# relations:
#   - with: taliban
#     date: 2015/..
#     text: The [Taliban](taliban) and [its name](${id}) have fought each other since 2015.
#     sources: []
reviewed: ${today}
---
`;
}
