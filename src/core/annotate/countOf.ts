/** How many there are, in figures, with the noun in its number: `1 entry`, `74 entries`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
