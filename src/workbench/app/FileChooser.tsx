import { makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Source } from './ports';
import { sourceOf } from './sources';

const useStyles = makeStyles({ chooser: { display: 'none' } });

interface Props {
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly onChoose: (sources: readonly Source[]) => void;
}

/** The plain chooser, for browsers that give no way back to the file. Nobody sees it; a click on it opens it. */
export function FileChooser({ chooser, onChoose }: Props) {
  const styles = useStyles();
  return (
    <input
      ref={chooser}
      className={styles.chooser}
      type="file"
      multiple
      accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.et"
      tabIndex={-1}
      aria-hidden
      onChange={({ target }) => {
        const sources = [...(target.files ?? [])].map((file) => sourceOf(file, null));
        target.value = '';
        onChoose(sources);
      }}
    />
  );
}
