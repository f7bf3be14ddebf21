import { type Conditions, withChromium } from '../withExtension';
import { type CurveWeight, WARM_UP } from './curve';
import { loadArticle, lookUp, openSidebar, openTab } from './openArticle';
import { weigh, weighHeap } from './weigh';

/** Loads one article after another in one tab, each with its own content script; in each a name is looked up, with the sidebar open. */
export function measureLoads(
  conditions: Conditions,
  weighAt: readonly number[],
): Promise<readonly CurveWeight[]> {
  const { hasSidelight } = conditions;
  return withChromium(conditions, async (context) => {
    const { page, session, background } = await openTab(context, hasSidelight);
    const curve: CurveWeight[] = [];
    let number = 0;
    for (const articles of weighAt) {
      while (number < WARM_UP + articles) {
        number += 1;
        await loadArticle(page, number);
        await lookUp(page, hasSidelight);
        if (number === 1 && hasSidelight) await openSidebar(page);
      }
      const tab = await weigh(session);
      curve.push({ articles, tab, background: background && (await weighHeap(background)) });
    }
    return curve;
  });
}
