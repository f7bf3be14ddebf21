import { useEffect, useState } from 'preact/hooks';
import type { ThreadItem } from '../core/annotate/annotations';

/**
 * What a query finds in the thread, the best first: until an answer is there, what the last one found.
 * @param query empty for all of the thread, in its order.
 * @param search answers with ids.
 */
export function useFinds(
  thread: readonly ThreadItem[],
  query: string,
  search: (query: string, ids: readonly string[]) => Promise<readonly string[]>,
): readonly ThreadItem[] {
  const [finds, setFinds] = useState(thread);
  useEffect(() => {
    if (!query) return setFinds(thread);
    let isOld = false;
    const ids = thread.map(({ id }) => id);
    void search(query, ids).then((found) => {
      if (!isOld) setFinds(found.flatMap((id) => thread[ids.indexOf(id)] ?? []));
    });
    return () => {
      isOld = true;
    };
  }, [query, thread]);
  return query ? finds : thread;
}
