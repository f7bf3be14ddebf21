import type { PackProblem } from '../../../core/pack/packProblem';
import type { AuthoredSources } from '../../../core/pack/sourceSchema';
import type { Checked, Rule } from '../rule';

export const unusedSource: Rule = {
  name: 'unused-source',
  asks: 'A source in sources.yaml is cited somewhere.',
  isReminder: true,
  find: ({ files }) => {
    const cited = new Set([
      ...files.entries.flatMap(({ entry }) =>
        [...entry.facts, ...entry.relations].flatMap(({ sources }) => sources),
      ),
      ...files.articles.flatMap(({ article }) =>
        [...article.notes, ...article.timeline].flatMap(({ sources }) => sources),
      ),
    ]);
    const { sources } = files;
    if (!sources) return [];
    return Object.keys(sources.authored)
      .filter((id) => !cited.has(id))
      .map((id) => {
        const mend = 'Cite it, or remove it.';
        const line = sources.lineOf([id]);
        return { file: sources.path, line, field: id, message: 'cited nowhere', mend };
      });
  },
};

export const generalWithoutRemark: Rule = {
  name: 'general-without-remark',
  asks: 'A source that was not opened says what an editor should look for.',
  find: ({ files: { sources } }) =>
    findingsAt(
      sources,
      ({ evidence, remark }) => evidence === 'general' && remark === undefined,
      'not opened, and no remark',
      'Say in `remark` what an editor should look for, and where.',
    ),
};

const FRONT_PAGE = /^https?:\/\/[^/?#]+\/?(?:#.*)?$/;

export const addressWithoutPage: Rule = {
  name: 'address-without-page',
  asks: "A source's address leads to what was read, not to the front page of its site.",
  find: ({ files: { sources } }) =>
    findingsAt(
      sources,
      ({ url }) => url !== undefined && FRONT_PAGE.test(url),
      'its address is the front page of a site',
      'Give the address of the page, or none and its title as printed.',
    ),
};

function findingsAt(
  sources: Checked['files']['sources'],
  isAtFault: (source: AuthoredSources[string]) => boolean,
  message: string,
  mend: string,
): PackProblem[] {
  return Object.entries(sources?.authored ?? {})
    .filter(([, source]) => isAtFault(source))
    .map(([id]) => {
      const line = sources?.lineOf([id]) ?? 1;
      return { file: 'sources.yaml', line, field: id, message, mend };
    });
}
