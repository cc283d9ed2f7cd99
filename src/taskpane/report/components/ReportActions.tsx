import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReportDocument } from '../../../report';
import { useSpeech } from '../../ui/language';
import { usePane } from '../../ui/paneContext';
import { note } from '../../../texts/note';
import type { Note } from '../../../texts/note';
import { FootBar } from '../../ui/FootBar';
import { fileNameOf } from '../../ui/fileName';
import { textOf } from '../../../narrative';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ways a report leaves the pane: as a Word file, or as rich text on the clipboard. */
export function ReportActions({ report }: { readonly report: ReportDocument }) {
  const { outlet } = usePane().ports;
  const { say, sayNote } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Note | null>(null);
  const act = async (action: () => Promise<Note>) => {
    setBusy(true);
    setDone(await action().catch(() => note('pane.fault')));
    setBusy(false);
  };
  const download = async () => {
    // The Word library is larger than all the rest of the pane.
    const { toDocx } = await import(/* webpackChunkName: "word" */ '../../../report/word');
    const name = fileNameOf(textOf(report.title), 'docx');
    outlet.download(name, new Uint8Array(await toDocx(report)), WORD);
    return note('pane-report.downloaded', { name });
  };
  const copy = async () => {
    const { reportHtml } = await import(/* webpackChunkName: "rich" */ '../../../report/reportHtml');
    const { reportText } = await import(/* webpackChunkName: "rich" */ '../../../report/reportText');
    const isDone = await outlet.copy(reportHtml(report), reportText(report));
    return note(isDone ? 'pane-report.copied' : 'pane-report.not-copied');
  };
  return (
    <FootBar label={say('pane.actions')}>
      <Text size={200} role="status" block style={{ width: '100%' }}>
        {done ? sayNote(done) : outlet.canDownload ? '' : say('pane-report.no-download')}
      </Text>
      {outlet.canDownload && (
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy}
          onClick={() => void act(download)}
        >
          {say('pane-report.download')}
        </Button>
      )}
      <Button
        appearance={outlet.canDownload ? 'secondary' : 'primary'}
        icon={<CopyRegular />}
        disabledFocusable={busy}
        onClick={() => void act(copy)}
      >
        {say('pane-report.copy')}
      </Button>
    </FootBar>
  );
}
