import { foldText } from './foldText';
import type { TextModel } from './textModel';

/**
 * A short, stable name for what a text says: 14 hexadecimal digits over the folded text of all blocks,
 * so that another typesetting of the same words has the same digest. It shows that a text has changed;
 * it is no proof against forgery.
 *
 * The algorithm is cyrb53 (public domain), 53 bits.
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
export function textDigest(model: TextModel): string {
  const text = foldText(model.text).text;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & low) + (high >>> 0);
  return value.toString(16).padStart(14, '0');
}
