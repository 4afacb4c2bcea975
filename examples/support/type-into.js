import {Window} from 'happy-dom'

const window = new Window()
const {document, navigator} = window
for (const [name, value] of Object.entries({window, document, navigator})) {
  Object.defineProperty(globalThis, name, {value, configurable: true})
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
// React looks for a document when it is loaded.
const {act} = await import('react')
const {createRoot} = await import('react-dom/client')

/** Shows an element, types into its field, and gives the list below it as markup. */
export async function typeInto(element, text) {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  await act(() => root.render(element))
  const field = container.querySelector('input')
  await act(() => {
    // As a browser sets it: React watches the property and would miss its own setter.
    Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value').set.call(
      field,
      text
    )
    field.dispatchEvent(new window.Event('input', {bubbles: true}))
  })
  const {innerHTML} = container.querySelector('ul')
  await act(() => root.unmount())
  return innerHTML
}
