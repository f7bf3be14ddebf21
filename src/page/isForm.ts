/**
 * Whether this is a form, of which nothing is asked where any node of the page may come along. In Chromium
 * a form shows its fields as its properties, to our scripts too: a page whose forms have fields with names
 * that matter is left unread (`hasShadowingFields`), but one may come later.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function isForm(node: Node & { readonly [Symbol.toStringTag]?: string }): boolean {
  // What is named by a symbol no field can hide; and a form from another frame is one as well.
  return node[Symbol.toStringTag] === 'HTMLFormElement';
}
