export { correctionsOf, recognise, recogniseSheet } from './recognise';
export * from './table';
export { layoutName } from './layouts';
export type { LayoutId } from './layouts';
