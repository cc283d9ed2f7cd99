/*
 * What recognises, scores and plans is larger than all that the pane needs to show itself. It comes in a script of its own, which is
 * asked for as soon as a workbook is read.
 */

/** What reads tables out of a workbook. */
export const loadTables = () => import(/* webpackChunkName: "tables" */ './tables');

/** What makes the copy that is sent out. */
export const loadFinal = () => import(/* webpackChunkName: "final" */ './finalPlan');

/** What makes the formulas of scores. */
export const loadScorePlan = () => import(/* webpackChunkName: "tables" */ './scorePlan');
