import type { KeyGroup } from '../../taskpane/door';

/** All keys of the page around the pane: what is handled here is looked up here, and the list that a person sees is drawn from here. */
export const PAGE_KEYS = {
  page: {
    title: 'keys.page',
    lines: {
      open: { keys: ['Ctrl+O'], says: 'keys.open' },
      save: { keys: ['Ctrl+S'], says: 'keys.save' },
      nextArea: { keys: ['F6'], says: 'keys.next-area' },
      previousArea: { keys: ['Shift+F6'], says: 'keys.previous-area' },
      help: { keys: ['?'], says: 'keys.help' },
    },
  },
  sheet: {
    title: 'keys.sheet',
    lines: {
      edit: { keys: ['F2'], says: 'keys.edit' },
      clear: { keys: ['Delete'], says: 'keys.clear' },
      undo: { keys: ['Ctrl+Z'], says: 'keys.undo' },
      redo: { keys: ['Ctrl+Y'], says: 'keys.redo' },
      leave: { keys: ['Escape Tab'], says: 'keys.leave' },
      leaveBack: { keys: ['Escape Shift+Tab'], says: 'keys.leave-back' },
    },
  },
  tabs: {
    title: 'keys.tabs',
    lines: {
      otherFile: { keys: ['ArrowLeft', 'ArrowRight'], says: 'keys.other-file' },
      close: { keys: ['Delete'], says: 'keys.close' },
    },
  },
  splitter: {
    title: 'keys.splitter',
    lines: { width: { keys: ['ArrowLeft', 'ArrowRight'], says: 'keys.width' } },
  },
  batch: {
    title: 'keys.batch',
    lines: {
      line: { keys: ['ArrowUp', 'ArrowDown'], says: 'keys.line' },
      tenLines: { keys: ['PageUp', 'PageDown'], says: 'keys.ten-lines' },
    },
  },
} as const satisfies Readonly<Record<string, KeyGroup>>;
