import { AhoCorasick } from '@monyone/aho-corasick';
import ClassicAhoCorasick from 'ahocorasick';
import { compileIndex } from '../../../core/match/compileIndex';
import { findMentions } from '../../../core/match/findMentions';
import type { TextModel } from '../../../core/text/textModel';
import { packOfNames } from './packOfNames';

/** A way to find many names in a text. */
export interface Matcher {
  readonly name: string;
  /** The most names it is given in browsers: to build from more takes minutes. */
  readonly mostInBrowser?: number;
  /** Prepares for the names; returns a function that finds them and counts the places. */
  build(names: readonly string[]): (model: TextModel) => number;
}

/** Names as Sidelight knows them: in any way of writing, and judged by their context. */
export const sidelight: Matcher = {
  name: 'Sidelight',
  build(names) {
    const index = compileIndex([packOfNames(names)]);
    return (model) => findMentions(index, model).length;
  },
};

/** Exact strings, wherever they occur. */
export const peers: readonly Matcher[] = [
  {
    name: '@monyone/aho-corasick',
    build(names) {
      const automaton = new AhoCorasick([...names]);
      return ({ text }) => automaton.matchInText(text).length;
    },
  },
  {
    name: 'ahocorasick',
    mostInBrowser: 10_000,
    build(names) {
      const automaton = new ClassicAhoCorasick(names);
      return ({ text }) => automaton.search(text).length;
    },
  },
  {
    name: 'one regular expression',
    build(names) {
      const longestFirst = names.toSorted((a, b) => b.length - a.length).map(literally);
      const expression = new RegExp(String.raw`\b(?:${longestFirst.join('|')})\b`, 'g');
      return ({ text }) => text.match(expression)?.length ?? 0;
    },
  },
];

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
