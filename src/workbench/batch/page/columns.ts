/** The columns of the page with their widths, as a grid has them; what a reviewer looks for first stands where no window cuts it off. */
export const COLUMNS = [
  { id: 'state', width: '104px', isNumber: false },
  { id: 'name', width: 'minmax(180px, 3fr)', isNumber: false },
  { id: 'error', width: '60px', isNumber: true },
  { id: 'warning', width: '68px', isNumber: true },
  { id: 'info', width: '60px', isNumber: true },
  { id: 'accepted', width: '72px', isNumber: true },
  { id: 'total', width: '96px', isNumber: true },
  { id: 'score', width: '76px', isNumber: true },
  { id: 'unit', width: 'minmax(100px, 2fr)', isNumber: false },
  { id: 'project', width: 'minmax(120px, 3fr)', isNumber: false },
] as const;

export const GRID = COLUMNS.map(({ width }) => width).join(' ');

/** How high a line is, in pixels. */
export const LINE = 36;
