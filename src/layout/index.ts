export { recognise, recogniseSheet } from './recognise';
export * from './table';
