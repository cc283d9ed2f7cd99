import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useSpeech } from '../../taskpane/door';

const LEAST = 320;
const MOST = 450;
const STEP = 10;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { backgroundColor: tokens.colorBrandBackground, outline: 'none' },
  },
});

interface Props {
  /** Pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between spreadsheet and pane; it is dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const set = (wanted: number) => onWidth(Math.min(MOST, Math.max(LEAST, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  };
  return (
    <div
      className={styles.bar}
      role="separator"
      aria-orientation="vertical"
      aria-label={say('workbench.resize')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
