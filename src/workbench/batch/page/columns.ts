/** The columns of the page with their widths, as a grid has them; what a reviewer looks for first stands where no window cuts it off. */
export const COLUMNS = [
  { id: 'state', title: 'rectification.column-state', width: '124px', isNumber: false },
  { id: 'error', title: 'check.severity-error', width: '60px', isNumber: true },
  { id: 'name', title: 'rectification.column-file', width: 'minmax(180px, 3fr)', isNumber: false },
  { id: 'warning', title: 'check.severity-warning', width: '68px', isNumber: true },
  { id: 'info', title: 'check.severity-info', width: '60px', isNumber: true },
  { id: 'accepted', title: 'rectification.column-accepted', width: '72px', isNumber: true },
  { id: 'total', title: 'rectification.column-total', width: '96px', isNumber: true },
  { id: 'score', title: 'rectification.column-score', width: '104px', isNumber: true },
  { id: 'doubt', title: 'rectification.column-doubt', width: 'minmax(120px, 2fr)', isNumber: false },
  { id: 'unit', title: 'rectification.column-unit', width: 'minmax(100px, 2fr)', isNumber: false },
  { id: 'project', title: 'rectification.column-project', width: 'minmax(120px, 3fr)', isNumber: false },
] as const;

export const GRID = COLUMNS.map(({ width }) => width).join(' ');

/** How high a line is, in pixels. */
export const LINE = 36;
