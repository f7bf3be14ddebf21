import { compileIndex } from '../../../src/core/match/compileIndex';
import { findMentions } from '../../../src/core/match/findMentions';
import type { Pack } from '../../../src/core/pack/pack';
import { buildTextModel } from '../../../src/core/text/textModel';

/** What packs find in a text, each line a block, as `id: surface`. */
export function marked(packs: Pack | readonly Pack[], text: string): string[] {
  const model = buildTextModel(text.split('\n').map((line) => ({ kind: 'paragraph', text: line })));
  return findMentions(compileIndex([packs].flat()), model).map(
    ({ entryId, start, end }) => `${entryId}: ${model.text.slice(start, end)}`,
  );
}
