/**
 * A new element with attributes and children. An attribute that is null or false is left out; true makes it
 * present; text children become text, never markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | boolean | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : `${value}`);
  }
  made.append(...children);
  return made;
}

/** The element of the page with this id. Throws when the page has none: index.html and the code disagree. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id "${id}".`);
  return found;
}
