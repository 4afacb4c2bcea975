/** Takes files that are dropped anywhere on the page; while some hover over it, it shows that. */
export function acceptDrops(onFiles: (files: readonly File[]) => void): void {
  const {dataset} = document.documentElement
  const holdsFiles = ({dataTransfer}: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', event => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    dataset['dropping'] = ''
  })
  addEventListener('dragleave', ({relatedTarget}) => {
    if (relatedTarget === null) delete dataset['dropping']
  })
  addEventListener('drop', event => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    delete dataset['dropping']
    onFiles([...(event.dataTransfer?.files ?? [])])
  })
}
