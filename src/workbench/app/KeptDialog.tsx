import {
  Body1Strong,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../taskpane/door';
import { Question } from './Question';
import { KEPT_DAYS } from './shelf';
import type { KeptView } from './state';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly kept: readonly KeptView[];
  readonly onOpen: (id: string) => void;
  readonly onOriginal: (id: string) => void;
  readonly onThrow: (id: string) => void;
  readonly onDone: () => void;
}

/** What is kept on this computer, to go on with, to look at as it was, or to throw away. */
export function KeptDialog({ kept, onOpen, onOriginal, onThrow, onDone }: Props) {
  const { say } = useSpeech();
  const [throwing, setThrowing] = useState<KeptView | null>(null);
  if (throwing) {
    return (
      <Question
        title={say('workbench.kept-throw-title', { name: throwing.name })}
        text={say('workbench.kept-throw-text')}
        isAlert
        answers={[{ label: say('workbench.kept-throw'), act: () => onThrow(throwing.id) }]}
        onDone={() => setThrowing(null)}
      />
    );
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('workbench.kept-title')}</DialogTitle>
          <DialogContent>
            {say('workbench.kept-text', { days: KEPT_DAYS })}
            {kept.map((one) => (
              <KeptItem
                key={one.id}
                item={one}
                onOpen={() => {
                  onDone();
                  onOpen(one.id);
                }}
                onOriginal={() => onOriginal(one.id)}
                onThrow={() => setThrowing(one)}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onDone}>{say('workbench.dismiss')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ItemProps {
  readonly item: KeptView;
  readonly onOpen: () => void;
  readonly onOriginal: () => void;
  readonly onThrow: () => void;
}

function KeptItem({ item, onOpen, onOriginal, onThrow }: ItemProps) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const { name, since, canOpen, hasOriginal } = item;
  const dateOf = (time: number) => new Date(time).toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  return (
    <div className={styles.item}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1>
        {since === null
          ? say('workbench.kept-damaged', { name })
          : say('workbench.kept-since', { date: dateOf(since) })}
      </Caption1>
      <div className={styles.buttons}>
        {canOpen && (
          <Button appearance="primary" onClick={onOpen}>
            {say('workbench.kept-open', { name })}
          </Button>
        )}
        {hasOriginal && <Button onClick={onOriginal}>{say('workbench.kept-original')}</Button>}
        {(canOpen || since === null) && <Button onClick={onThrow}>{say('workbench.kept-throw')}</Button>}
      </div>
    </div>
  );
}
