/** npm run nightly: npm test, with the laws of the code tried on many more examples. */
process.env.JXZP_NIGHTLY = '1';
await import('./test.mjs');
