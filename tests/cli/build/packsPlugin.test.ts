import { describe, expect, it, vi } from 'vitest';
import type { BuiltPacks } from '../../../src/cli/build/builtPacks';
import { packsPlugin } from '../../../src/cli/build/packsPlugin';
import { planIndex } from '../../../src/core/match/compileIndex';
import { fromColumnarPack } from '../../../src/core/pack/columnarPack';

type Load = (
  this: { error: (text: string) => never; addWatchFile: (path: string) => void },
  id: string,
) => string | null;

function load(extraArticles: string | null) {
  const plugin = packsPlugin({ extraArticles });
  const resolve = plugin.resolveId as (id: string) => string | null;
  const addWatchFile = vi.fn();
  const context = {
    addWatchFile,
    error(text: string): never {
      throw new Error(text);
    },
  };
  const code = (plugin.load as unknown as Load).call(
    context,
    resolve('virtual:sidelight-packs') ?? '',
  );
  const body = code?.replace('export default', 'const packs =').replace('export const', 'const');
  const exported = new Function(`${body}; return { packs, plan };`)() as BuiltPacks;
  return {
    packs: exported.packs.map(fromColumnarPack),
    plan: exported.plan,
    addWatchFile,
    resolve,
  };
}

describe('the virtual module of packs', () => {
  it('holds every pack, and is built again when one of its files changes', () => {
    const { packs, addWatchFile } = load(null);
    expect(packs.map(({ id }) => id)).toContain('islamic-state-khorasan');
    expect(addWatchFile).toHaveBeenCalledWith(expect.stringContaining('isis-k.md'));
  });

  it('holds the plan of their index', () => {
    const { packs, plan } = load('tests/fixtures/articles');
    expect(plan).toEqual(planIndex(packs));
  });

  it('knows the articles of the tests only when asked', () => {
    const idsOf = ({ packs }: ReturnType<typeof load>) =>
      packs.flatMap(({ articles }) => articles.map(({ id }) => id));
    const extra = '2024-03-31-border-town-talks';
    expect(idsOf(load('tests/fixtures/articles'))).toContain(extra);
    expect(idsOf(load(null))).not.toContain(extra);
  });

  it('leaves other modules alone', () => {
    expect(load(null).resolve('preact')).toBeNull();
  });
});
