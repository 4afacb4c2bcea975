// The page runs under `require-trusted-types-for 'script'`: a browser that knows it refuses any
// string where markup or a script's address is expected, but for the one that is made here.

interface Policy {
  createScriptURL(address: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

const rules: Policy = {
  createScriptURL(address) {
    if (address !== './worker/worker.js')
      throw new TypeError(`not a script of this page: ${address}`)
    return address
  }
}
const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes}
const policy = trustedTypes?.createPolicy('isnad', rules) ?? rules

/** The address of the page's worker. */
export function scriptUrl(address: string): string {
  return policy.createScriptURL(address)
}
