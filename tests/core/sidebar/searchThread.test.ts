import { expect, it } from 'vitest';
import { searchThread } from '../../../src/core/sidebar/searchThread';
import { compileThread } from '../../../src/core/sidebar/thread';
import { ANNOTATIONS, bareEntry } from '../../ui/doubles';

const thread = compileThread(ANNOTATIONS);

it.each([
  { name: 'keeps all for an empty query', query: ' ', found: 6 },
  { name: 'finds an entry by its name', query: 'Al Qaeda', found: ['al-qaeda'] },
  { name: 'does not mind case, hyphens and accents', query: 'isis k', found: ['isis-k'] },
  { name: 'finds an accented spelling of a plain name', query: 'Dóha', found: ['doha-agreement'] },
  { name: 'finds by the full name', query: 'khorasan', found: ['isis-k'] },
  {
    name: 'finds by the kind',
    query: 'armed group',
    found: ['isis-k', 'national-resistance-front', 'al-qaeda'],
  },
  {
    name: 'finds by a word of the definition',
    query: 'panjshir',
    found: ['national-resistance-front'],
  },
  { name: 'finds words inside a link of the definition', query: 'islamic', found: ['isis-k'] },
  { name: 'finds a note by title or text', query: 'driven fighters', found: ['driven-out'] },
  { name: 'wants every word', query: 'panjshir washington', found: [] },
  { name: 'matches the beginning of a word only', query: 'ghanistan', found: [] },
  { name: 'passes over a possessive apostrophe', query: "state's", found: ['isis-k'] },
])('$name', ({ query, found }) => {
  const items = searchThread(thread, query);
  if (typeof found === 'number') expect(items).toHaveLength(found);
  else expect(items.map((it) => (it.type === 'note' ? it.note.id : it.entry.id))).toEqual(found);
});

it.each(['us', 'U.S.', 'u.s. withdrawal'])(
  'finds initials with and without periods: %s',
  (query) => {
    const entry = bareEntry('us-withdrawal', 'U.S. withdrawal', 'Event', 'The troops left.');
    const item = { type: 'entry', start: 0, entry, mentions: [] } as const;
    expect(searchThread([item], query)).toEqual([item]);
  },
);
