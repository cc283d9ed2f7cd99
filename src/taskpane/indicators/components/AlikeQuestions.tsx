import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AlikeQuestion } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

const useStyles = makeStyles({ rows: { overflowWrap: 'anywhere' } });

/** So many rows are named by their numbers. */
const NAMED = 20;

/** What many rows ask alike, asked once: one answer for all of them, or row by row in the list below. */
export function AlikeQuestions({ view }: { readonly view: TableView }) {
  const [singly, setSingly] = useState<readonly AlikeQuestion['kind'][]>([]);
  return view.alike
    .filter(({ kind }) => !singly.includes(kind))
    .map((question) => (
      <Question
        key={question.kind}
        tableKey={view.key}
        question={question}
        onSingly={() => setSingly([...singly, question.kind])}
      />
    ));
}

interface Props {
  readonly tableKey: string;
  readonly question: AlikeQuestion;
  readonly onSingly: () => void;
}

function Question({ tableKey, question, onSingly }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy } = usePaneState();
  const numbers = question.rows.map(({ row }) => row + 1);
  const named = numbers.slice(0, NAMED).join('、');
  return (
    <MessageBar intent="info" layout="multiline" shape="square">
      <MessageBarBody>
        {sayNote(question.question)}
        <Text block size={200} className={styles.rows}>
          {say('pane.alike-rows', { rows: numbers.length > NAMED ? `${named}…` : named })}
        </Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void session.answerAlike(tableKey, question)}
        >
          {say('pane.alike-answer', { count: numbers.length })}
        </Button>
        <Button size="small" onClick={onSingly}>
          {say('pane.alike-singly')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
