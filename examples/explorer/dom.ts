/** What a node is made of: text stays text, whatever stands in it. */
export type Child = Node | string | null

/**
 * Makes an element. Children that are strings become text nodes; nothing is ever parsed as
 * markup, so the text of an article cannot become part of the page.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children.filter(child => child !== null))
  return made
}

/** Makes a button that does something. */
export function button(
  attributes: Readonly<Record<string, string>>,
  onClick: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, ...children)
  made.addEventListener('click', onClick)
  return made
}

/**
 * Replaces the children of a node. The control that had the focus keeps it, if there is one of
 * the same `data-key` among the new children.
 */
export function replace(parent: Element, ...children: readonly Child[]): void {
  const key = parent.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-key')
    : null
  parent.replaceChildren(...children.filter(child => child !== null))
  if (!key) return
  const again = parent.querySelector(`[data-key="${CSS.escape(key)}"]`)
  if (again instanceof HTMLElement) again.focus()
}
