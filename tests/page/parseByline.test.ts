import { expect, it } from 'vitest';
import { parseByline } from '../../src/page/parseByline';

it.each([
  ['By Ines Harrow', ['Ines Harrow']],
  ['By JAMES KANTER, ADA VOSS and TOM QUILL', ['JAMES KANTER', 'ADA VOSS', 'TOM QUILL']],
  ['By A. Voss, B. Quill, and C. Feld', ['A. Voss', 'B. Quill', 'C. Feld']],
  ['By REUTERS', ['REUTERS']],
  ['By The Associated Press', ['The Associated Press']],
  ['By The Editorial Board', ['The Editorial Board']],
  ['By Tom Quill, Jr. and Ada Voss', ['Tom Quill, Jr.', 'Ada Voss']],
  ['By Ada Voss Photographs by Lena Ott', ['Ada Voss']],
  ['By Ada Voss Reporting from Ostermouth', ['Ada Voss']],
  ['Por Ada Voss y Tom Quill', ['Ada Voss', 'Tom Quill']],
  ['By Ursula von der Leyen', ['Ursula von der Leyen']],
  ['By Sandra Andersen', ['Sandra Andersen']],
  ['By the first frost the council must decide.', []],
  ['', []],
])('reads the names of "%s"', (byline, names) => {
  expect(parseByline(byline)).toEqual(names);
});
