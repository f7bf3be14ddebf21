/** `CC-BY-4.0` as Creative Commons prints it; any other SPDX identifier as it is. */
export function licenceName(licence: string): string {
  return licence.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');
}

/**
 * Where a licence of Creative Commons is published, by its SPDX identifier; null for any other.
 * @see https://creativecommons.org/licenses/list.en
 */
export function licenceAddress(licence: string): string | null {
  const match = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(licence);
  if (match?.[1] === undefined) return null;
  return `https://creativecommons.org/licenses/${match[1].toLowerCase()}/${match[2]}/`;
}
