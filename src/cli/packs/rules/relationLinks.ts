import { linkedEntries } from '../../../core/pack/prose';
import type { Rule } from '../rule';

export const relationLinks: Rule = {
  name: 'relation-links',
  asks: 'The sentence of a relation links both entries, so that it makes sense in either.',
  find: ({ files }) =>
    files.entries.flatMap(({ path: file, entry, lineOf }) =>
      entry.relations.flatMap((relation, index) => {
        const linked = linkedEntries(relation.text);
        const missing = [entry.id, relation.with].filter((id) => !linked.includes(id));
        if (missing.length === 0) return [];
        const message = `does not link ${missing.map((id) => `\`${id}\``).join(' and ')}`;
        const mend = `Name it in the sentence, as in \`[its name](${missing[0]})\`.`;
        const line = lineOf(['relations', index, 'text']);
        return [{ file, line, field: `relations[${index}].text`, message, mend }];
      }),
    ),
};
