import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import type { ListContent } from '../exportList';
import type { ExportWay } from './useExportWays';
import { useExportWays } from './useExportWays';

const useStyles = makeStyles({
  // Above the other actions of the foot.
  ways: {
    order: -1,
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: { justifyContent: 'flex-start' },
});

interface Props {
  readonly content: ListContent;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly isPrimary: boolean;
  readonly onPreview: () => void;
}

/** The rectification list, for the unit that has to correct its table, behind a button that shows the ways it can be handed on. */
export function ExportMenu({ content, name, isPrimary, onPreview }: Props) {
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const ways = useExportWays(content, name, onPreview);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      {isOpen && <Ways ways={ways} onClose={close} />}
      <Button
        ref={opener}
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        disabledFocusable={busy !== null}
        onClick={() => setOpen(!isOpen)}
      >
        {say('review.export')}
      </Button>
    </>
  );
}

/** The ways out, one below the other; Escape closes them. */
function Ways({ ways, onClose }: { readonly ways: readonly ExportWay[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div
      className={styles.ways}
      role="group"
      aria-label={say('review.export')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {ways.map(({ label, act }) => (
        <Button
          key={label}
          className={styles.way}
          appearance="subtle"
          onClick={() => {
            onClose();
            void act();
          }}
        >
          {say(label)}
        </Button>
      ))}
    </div>
  );
}
