/** Whether a file is a page and not a text: by its name's ending, or where that says neither, by how it begins. */
export function isHtml(path: string, content: string): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  return !/\.txt$/i.test(path) && /^\s*<(?:!|html|\?xml|head|body|article|main)/i.test(content);
}
