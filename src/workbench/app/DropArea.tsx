import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../taskpane/door';
import type { Source } from './ports';
import { droppedFiles } from './sources';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
});

interface Props {
  readonly onDrop: (sources: readonly Source[]) => void;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The page as a place to drop files on. A cover lies over everything meanwhile, the frames of the panes too. */
export function DropArea({ onDrop, children }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      void droppedFiles(event.dataTransfer).then((sources) => latest.current(sources));
    };
    const events = { dragenter: enter, dragover: enter, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(events)) {
      window.addEventListener(name, listener as EventListener, true);
    }
    return () => {
      for (const [name, listener] of Object.entries(events)) {
        window.removeEventListener(name, listener as EventListener, true);
      }
    };
  }, []);
  return (
    <>
      {children}
      {isOver && (
        <div className={styles.cover}>
          <Subtitle2>{say('workbench.drop-here')}</Subtitle2>
        </div>
      )}
    </>
  );
}
