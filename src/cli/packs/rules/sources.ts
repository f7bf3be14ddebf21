import type { Rule } from '../rule';

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
    Object.entries(sources?.authored ?? {})
      .filter(([, { evidence, remark }]) => evidence === 'general' && remark === undefined)
      .map(([id]) => {
        const mend = 'Say in `remark` what an editor should look for, and where.';
        const line = sources?.lineOf([id]) ?? 1;
        return {
          file: 'sources.yaml',
          line,
          field: id,
          message: 'not opened, and no remark',
          mend,
        };
      }),
};
