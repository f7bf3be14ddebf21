import { expect, it } from 'vitest';
import { packOfNames } from '../../../../src/cli/bench/matching/packOfNames';
import { compileIndex } from '../../../../src/core/match/compileIndex';
import { findMentions } from '../../../../src/core/match/findMentions';
import { buildTextModel } from '../../../../src/core/text/textModel';

it('knows every one of the names', () => {
  const names = Array.from({ length: 20 }, (_, at) => `Na${'x'.repeat(at)} Front`);
  const model = buildTextModel(names.map((text) => ({ kind: 'paragraph', text })));
  expect(findMentions(compileIndex([packOfNames(names)]), model)).toHaveLength(20);
});
