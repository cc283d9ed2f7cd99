/** Stands in for a language's table of word breaks. */
export default {};
