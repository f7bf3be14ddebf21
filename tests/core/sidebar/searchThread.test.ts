import { expect, it } from 'vitest';
import { searchThread } from '../../../src/core/sidebar/searchThread';
import { compileThread } from '../../../src/core/sidebar/thread';
import { ANNOTATIONS } from '../../ui/doubles';

const thread = compileThread(ANNOTATIONS);

it.each([
  { name: 'keeps all for an empty query', query: ' ', found: 6 },
  { name: 'finds an entry by its name', query: 'Al Qaeda', found: ['al-qaeda'] },
  { name: 'does not mind case, hyphens and accents', query: 'ISIS-Ķ', found: ['isis-k'] },
  { name: 'finds by a name that is not shown', query: 'Daesh', found: ['isis-k'] },
  {
    name: 'finds by the kind',
    query: 'armed group',
    found: ['isis-k', 'national-resistance-front', 'al-qaeda'],
  },
  {
    name: 'finds while a word is being typed',
    query: 'panj',
    found: ['national-resistance-front'],
  },
  { name: 'finds the words in any order', query: 'state islamic', found: ['isis-k'] },
  { name: 'finds a note by its words', query: 'driven district', found: ['driven-out'] },
  { name: 'wants every word', query: 'panjshir washington', found: [] },
  { name: 'matches the beginning of a word only', query: 'ghanistan', found: [] },
  { name: 'keeps all for punctuation alone', query: '“', found: 6 },
])('$name', ({ query, found }) => {
  const items = searchThread(thread, query);
  if (typeof found === 'number') expect(items).toHaveLength(found);
  else expect(items.map((it) => (it.type === 'note' ? it.note.id : it.entry.id))).toEqual(found);
});
