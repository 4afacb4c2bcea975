/** Deletes all that isnad keeps in a cluster under a name. */
export async function deleteIndexes(url, index) {
  for (const part of ['passages', 'articles', 'terms', 'sources']) {
    const alias = `${index}-${part}`
    const found = await fetch(`${url}/${alias}-*?expand_wildcards=all`)
    for (const name of Object.keys(await found.json())) {
      await fetch(`${url}/${name}`, {method: 'DELETE'})
    }
    await fetch(`${url}/_index_template/${alias}`, {method: 'DELETE'})
  }
}
