import { pointsOfOtherBlocks } from '../../layout';
import { addUp } from '../../scoring';
import type { TableSubject } from '../check';

/** Points of blocks that are no part of the indicator table (资金管理情况 with points of its own), added up. */
export const otherPoints = ({ sheet, table }: TableSubject): number => addUp(pointsOfOtherBlocks(sheet, table));
