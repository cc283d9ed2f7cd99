import { Badge, Button, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular, SaveRegular, SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../../taskpane/door';
import { useBarStyles } from './barStyles';
import { Question } from './Question';
import type { FileView } from './state';

interface Props {
  readonly file: FileView;
  readonly onDownload: (id: string) => void;
  readonly onWriteBack: (id: string) => void;
  readonly onSendOut: (id: string) => void;
}

/** The ways in which the changes of a file leave the page: into the file on disk, which is asked about first, or as a new one. */
export function SaveActions({ file, onDownload, onWriteBack, onSendOut }: Props) {
  const styles = useBarStyles();
  const { say, sayNote } = useSpeech();
  const [isAsking, setIsAsking] = useState(false);
  if (file.readOnly) {
    return (
      <Tooltip content={sayNote(file.readOnly)} relationship="description">
        <Badge appearance="outline" color="warning" tabIndex={0}>
          {say('workbench.read-only')}
        </Badge>
      </Tooltip>
    );
  }
  return (
    <>
      {file.canWriteBack && (
        <Tooltip content={say('workbench.write-back-hint')} relationship="description">
          <Button
            className={styles.button}
            icon={<SaveRegular />}
            disabled={file.isSaved}
            onClick={() => setIsAsking(true)}
          >
            <span className={styles.label}>{say('workbench.write-back')}</span>
          </Button>
        </Tooltip>
      )}
      <Tooltip content={say('workbench.save-hint')} relationship="description">
        <Button
          className={styles.button}
          appearance={file.isDirty ? 'primary' : 'secondary'}
          icon={<ArrowDownloadRegular />}
          onClick={() => onDownload(file.id)}
        >
          <span className={styles.label}>{say('workbench.save')}</span>
        </Button>
      </Tooltip>
      <Tooltip content={say('sending.button-hint')} relationship="description">
        <Button className={styles.button} icon={<SendRegular />} onClick={() => onSendOut(file.id)}>
          <span className={styles.label}>{say('sending.title')}</span>
        </Button>
      </Tooltip>
      {isAsking && (
        <Question
          title={say('workbench.write-back-title', { name: file.name })}
          text={say('workbench.write-back-text')}
          answers={[{ label: say('workbench.write-back'), act: () => onWriteBack(file.id) }]}
          onDone={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
