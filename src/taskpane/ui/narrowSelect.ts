import type { GriffelStyle } from '@fluentui/react-components';

/** A list to choose from that is never wider than its place, however long its entries are. */
export const NARROW_SELECT: GriffelStyle = { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } };
