/** Rows of fields out of a comma-separated text: fields may be quoted, and then hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') field += text.charAt(at++);
      else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else if (letter !== '\r') field += letter;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
