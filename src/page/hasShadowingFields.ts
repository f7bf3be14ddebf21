/** Names that a field of a real form may have; nothing of ours asks a form for what they stand in front of. */
const PLAUSIBLE = /^(?:id|role)$/;

/**
 * Whether a form of the page has a field with the name of what we ask elements for. In Chromium a form
 * shows its fields as its properties, to our scripts too, in front of its own: `parentNode` may be a
 * field inside, and to climb by it would never end. No page needs such a name.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function hasShadowingFields(document: Document): boolean {
  // Of no language: it has what every element has, and no more.
  const bare = document.createElementNS(null, 'b');
  const fields = document.querySelectorAll(':is(form *, [form]):not(form)');
  return [...fields].some((field) =>
    [field.getAttribute('name') ?? '', field.id].some(
      (name) => name in bare && !PLAUSIBLE.test(name),
    ),
  );
}
