/**
 * Whether this is a form. In Chromium a form shows its fields as its properties, to our scripts too,
 * each under the name that the page gave it: `parentNode` may be a field inside, and to climb by it
 * would never end. So nothing is asked of a form, and ways that may lead over one go by a walker,
 * which no name leads astray.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function isForm(node: Node & { readonly [Symbol.toStringTag]?: string }): boolean {
  // What is named by a symbol no field can hide; and a form from another frame is one as well.
  return node[Symbol.toStringTag] === 'HTMLFormElement';
}
