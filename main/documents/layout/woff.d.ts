/** A font as a `data:` address: the same under the tests and in the bundle, and no path that could be wrong. */
declare module '*.woff?inline' {
  const address: string
  export default address
}
