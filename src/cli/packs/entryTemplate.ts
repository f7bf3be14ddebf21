/** A new entry's file, with a comment on each field; it passes `check` once it is filled in. */
export function entryTemplate(id: string, today: string): string {
  return `---
# The name as The Times would print it.
name:
# The longer or official form; remove the line if there is none.
fullName:
# group, person, people, organization, office, event, agreement, place or idea.
kind:
# The names that it goes by, the commonest first. A lower-case word matches in any case; "Taliban" needs
# its capital, "ISIS" all of them. A name that other things have too needs other words near it:
#   - text: ISK
#     needs:
#       article: ["@islamic-state", Afghanistan]
aliases:
  -
# Longer names that mean something else; they are never marked.
# refuses:
#   - Khorasan Group
# What happened, each with its date (2015, 2015-01, 2015-01-26, 2014-10/2015-01, 2015/..) and at least
# one source from sources.yaml. \`known\`: when it became known, if that is later.
facts:
  - date:
    text:
    sources: []
# Sentences about it and another entry, which link both.
# relations:
#   - with: taliban
#     date: 2015/..
#     text: The [Taliban](taliban) and [its name](${id}) have fought each other since 2015.
#     sources: []
reviewed: ${today}
---
`;
}
