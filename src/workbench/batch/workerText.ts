/** The script of the worker beside this (worker.ts). The build puts it here: webpack/workerText.js. */
export const text: string = '';
