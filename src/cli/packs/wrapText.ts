/** Wraps a paragraph to lines of at most `width` characters, `indent` included; long words are not broken. */
export function wrapText(text: string, width = 80, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (indent.length + longer.length > width && line !== '') {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}
