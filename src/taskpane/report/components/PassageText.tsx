import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Passage, Span } from '../../../narrative';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  figure: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  gap: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

/** A sentence of a report: its figures go to their cells, its gaps are marked. */
export function PassageText({ passage, bold = false }: { readonly passage: Passage; readonly bold?: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(bold && styles.bold)}>
      {passage.map((span, index) => (
        <SpanText key={index} span={span} />
      ))}
    </span>
  );
}

function SpanText({ span }: { readonly span: Span }) {
  const styles = useStyles();
  const session = useSession();
  if (span.kind === 'gap') return <mark className={styles.gap}>【{span.hint}】</mark>;
  if (span.kind === 'text') return span.text;
  const [cell] = span.cells;
  if (!cell) return span.text;
  const go = () => void session.select(cell.sheet, cell.address);
  // A <button> would be a block of its own: a long quotation must run on with its paragraph.
  return (
    <span
      role="button"
      tabIndex={0}
      className={styles.figure}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        go();
      }}
    >
      {span.text}
    </span>
  );
}
