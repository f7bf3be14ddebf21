import { textDigest } from '../../core/text/textDigest';
import { requireArticle } from '../article/requireArticle';
import { UsageError } from '../terminal/usageError';
import type { PackCommand } from './packCommand';

/** `npm run packs -- digest` */
export const digestCommand: PackCommand = {
  name: 'digest',
  does: "print the digest of a text, for an article's file",
  help: `FILE

Prints the digest of the text that was annotated: FILE is a saved page (.html), or a text (.txt) with
one paragraph a line, or - for standard input. The sidebar compares it with the text on the page.`,
  run([path, ...rest]) {
    if (path === undefined || rest.length > 0) throw new UsageError('name one file');
    console.log(textDigest(requireArticle(path).model));
    return 0;
  },
};
