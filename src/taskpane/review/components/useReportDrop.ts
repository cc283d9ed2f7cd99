import type { DragEvent } from 'react';
import { useState } from 'react';
import { readFiles } from '../files';
import type { GivenFile } from '../../ports';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Makes an element take dropped files. `isOver` while some are held above it. */
export function useReportDrop(onFiles: (files: readonly GivenFile[]) => void) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void readFiles([...event.dataTransfer.files]).then(onFiles);
      },
    },
  };
}
