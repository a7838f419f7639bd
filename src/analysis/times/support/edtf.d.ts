/** The package ships no types; of it the tests need only whether a string is valid. */
declare module 'edtf' {
  /** Throws a SyntaxError for a string that is not EDTF of the level. */
  export const parse: (edtf: string, constraints?: { readonly level?: 0 | 1 | 2 }) => object
}
