import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/findArticle';

const STORY = [
  'The ice came early to the harbor, and the boats were still in the water when it did.',
  'Nobody had seen the like since the winter of the war, said the man who keeps the locks.',
  'By the evening the ferry had stopped, and those who had to cross went over on foot.',
  'It held for forty days, and on the last of them there was dancing on it until dark.',
  'My father went home after that, and I have not seen the harbor since that summer.',
];

/** In the story's own style, first and last. */
describe('the desk’s sentences are not the story’s, wherever they stand', () => {
  it.each([
    '[Read more about the ice.]',
    'A correction was made on Jan. 4, 2016: The ice was two feet deep.',
    'Correction: Jan. 4, 2016',
    'Editors’ note: The captain’s age has been added.',
    'When we learn of a mistake, we acknowledge it.',
    'The Times is committed to publishing a diversity of letters.',
    'Follow The New York Times’s coverage of the harbor.',
    'Continue reading the main story',
    'Listen to this article · 9:32 min',
    'To hear more audio stories from publications such as this one, download the app.',
    'This article was originally published on Jan. 3, 2016.',
    'This is a developing story. Check back for more.',
    'A version of this op-ed appears in print on Jan. 3, 2016, on Page A4.',
    'A version of this news analysis appeared in print on Jan. 3, 2016.',
    'If you are having thoughts of suicide, call or text 988.',
    'Thank you for your patience while we verify access.',
    'Already a subscriber? Log in.',
    'Want all of The Times? Subscribe.',
  ])('%s', (sentence) => {
    expect(keptOf([sentence, ...STORY])).toEqual(STORY);
    expect(keptOf([...STORY, sentence])).toEqual(STORY);
    expect(keptOf([...STORY.slice(0, 2), sentence, ...STORY.slice(2)])).toEqual(STORY);
  });
});

describe('credits, corrections and invitations are not the story’s at its ends', () => {
  it.each([
    'Jane Smith contributed reporting from the capital, and John Doe from the coast.',
    'Reporting was contributed by Jane Smith, John Doe and Mary Major.',
    'Jane Smith reported from the capital, John Doe from the coast and Mary Major from the ice.',
    'Jane Smith and John Doe reported from the capital, and Mary Major from the ice.',
    'An earlier version of this op-ed misstated the depth of the ice.',
    'A previous version of this obituary gave the wrong age.',
    'An earlier version of a picture caption with this article misspelled a name.',
    'Additional reporting by Jane Smith.',
    'Audio produced by Jane Smith.',
    'Read by Jane Smith',
    'Email the writer at reyes@nytimes.com.',
    'Follow <a href="/a">@harborscience</a> on Twitter.',
    'I invite you to <a href="/a">follow me on Twitter</a> and join me on Facebook.',
    'Like the harbor’s page on <a href="/a">Facebook</a>.',
    'Get news of the harbor in your inbox: <a href="/a">the Ice Briefing</a>.',
    'Interested in ice? <a href="/a">Sign up</a> for what we know of it.',
    'Want to hear from us? <a href="/a">Our newsletter</a> is out on Mondays.',
    'Read more: <a href="/a">The thaw of the century</a>',
  ])('%s', (sentence) => {
    expect(keptOf([sentence, ...STORY])).toEqual(STORY);
    expect(keptOf([...STORY, sentence])).toEqual(STORY);
  });
});

describe('what a writer may say stays', () => {
  it.each([
    'Defeated by Angela Merkel.',
    'Loved by Mother Teresa, hated by Joan Baez.',
    'Read by candlelight.',
    'She reported from the capital, and the war from her.',
    'He was an earlier version of this man.',
    'The Times was right about the ice.',
    'This article of faith has been revised since.',
    'Correction officers stood on the ice.',
    'Related by blood, they parted over money.',
    'If you are having second thoughts about the ice, call your mother.',
    'Follow me, he said, and <a href="/a">they did</a>.',
    'Sign up, the recruiter said, for the newsletter of the damned.',
    'Like my father, I have left Facebook.',
  ])('%s', (sentence) => {
    const last = sentence.replace(/<.*?>/g, '');
    expect(keptOf([sentence, ...STORY])).toEqual([last, ...STORY]);
    expect(keptOf([...STORY, sentence])).toEqual([...STORY, last]);
  });
});

it('leaves a paragraph of nothing but credits to the writer, and is done soon', () => {
  const credits = `Jane Smith reported from the coast ${'and Ada reported from '.repeat(2000)}`;
  expect(keptOf([...STORY, credits])).toHaveLength(STORY.length + 1);
});

function keptOf(paragraphs: readonly string[]): string[] {
  const body = paragraphs.map((text) => `<p class="story">${text}</p>`).join('');
  const page = new DOMParser().parseFromString(
    `<article id="story"><h1>Ice</h1><p>By Ada Reyes</p><section name="articleBody"><div>${body}</div></section></article>`,
    'text/html',
  );
  return (findArticle(page, 'about:blank')?.blocks ?? []).map(({ text }) => text);
}
