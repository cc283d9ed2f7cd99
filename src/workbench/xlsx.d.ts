/** A workbook that is put into the scripts when they are built, as base64: the page may not fetch anything, not even from its own server. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
