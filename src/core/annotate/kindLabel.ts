import type { Entry, EntryKind } from '../pack/pack';

const KIND_LABELS: Readonly<Record<EntryKind, string>> = {
  group: 'Group',
  person: 'Person',
  people: 'People',
  organization: 'Organization',
  office: 'Office',
  event: 'Event',
  agreement: 'Agreement',
  place: 'Place',
  idea: 'Idea',
};

/** What to print for the entry's kind: the closer word, where its editor gave one. */
export function kindLabelOf({ kind, kindLabel }: Entry): string {
  return kindLabel ?? KIND_LABELS[kind];
}
