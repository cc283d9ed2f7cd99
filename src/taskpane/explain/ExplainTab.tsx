import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { DraftField } from './components/DraftField';
import { ExplainFoot } from './components/ExplainFoot';
import { ExplainHead } from './components/ExplainHead';
import { ExplainList } from './components/ExplainList';
import { itemTitle } from './components/ExplainRow';
import { PresentCell } from './components/PresentCell';
import { TemplateChoice } from './components/TemplateChoice';
import type { ExplainItem } from './items';
import { selectSlot } from './slots';
import { keepAsTemplate } from './keepAsTemplate';
import { useExplain } from './useExplain';
import { useKeys } from './useKeys';
import { useSpeech } from '../ui/language';
import { usePane } from '../ui/paneContext';
import type { TabProps } from '../ui/screen';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Below the tabs, which stay in view.
    scrollMarginTop: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  end: { height: tokens.spacingVerticalL },
});

/** The explanations and the conclusion of a table, one after another: draft, edit, insert, next. */
export default function ExplainTab({ view, onGo }: TabProps) {
  const styles = useStyles();
  const { session, ports } = usePane();
  const speech = useSpeech();
  const { say } = speech;
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const explaining = useExplain(view);
  const { current, items, todo, take, following, neighbour, templates } = explaining;
  const draft = current && explaining.draft(current);
  const isWritable = current?.content !== null && current?.isLocked === false;

  const goOn = (item: ExplainItem | null) => {
    const wasTyping = document.activeElement === field.current;
    take(item);
    // The field of the next text is there once React has drawn it.
    if (wasTyping && item) window.setTimeout(() => selectSlot(field.current));
  };
  const takeFromList = (item: ExplainItem) => {
    take(item);
    window.setTimeout(() => {
      card.current?.scrollIntoView();
      selectSlot(field.current);
    });
  };
  const write = async () => {
    if (!draft || session.state().busy !== null) return;
    const next = following();
    if (!draft.isNew || (await explaining.write())) goOn(next);
  };
  const copy = async () => {
    if (!draft) return;
    const isDone = await ports.outlet.copy(paragraphs(draft.text), draft.text);
    session.notify(isDone ? 'success' : 'warning', { id: isDone ? 'explain.copied' : 'explain.not-copied', args: {} });
  };
  const act = () => void (isWritable ? write() : copy());
  useKeys({
    next: () => goOn(neighbour(1)),
    previous: () => goOn(neighbour(-1)),
    write: act,
    slot: () => selectSlot(field.current),
  });
  if (!current || !draft) return null;
  return (
    <>
      <div ref={card} className={styles.card}>
        <ExplainHead item={current} explaining={explaining} />
        <TemplateChoice
          key={`choice ${current.id}`}
          item={current}
          choice={draft.choice}
          onChoose={explaining.choose}
        />
        <DraftField
          key={current.id}
          label={`${say('explain.text')} · ${itemTitle(current, speech)}`}
          draft={draft}
          limit={current.place.limit}
          isLong={current.place.role === 'conclusion'}
          field={field}
          onType={explaining.type}
        />
        <PresentCell sheet={view.table.sheet} item={current} isReplaced={draft.isNew} />
        <div className={styles.line}>
          {current.choosers.length === 1 && (
            <Button
              size="small"
              disabledFocusable={draft.text.trim() === ''}
              onClick={() => keepAsTemplate(session, templates, view.evaluation, current, draft.text)}
            >
              {say('explain.save-template')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => onGo('templates')}>
            {say('explain.templates')}
          </Button>
        </div>
      </div>
      <ExplainList explaining={explaining} onTake={takeFromList} />
      <div className={styles.end} />
      <ExplainFoot
        item={current}
        draft={draft}
        hasNext={following() !== null}
        canWriteAll={items.some(({ content, isLocked }) => content !== null && !isLocked)}
        onWrite={act}
        onCopy={act}
        onSkip={() => goOn(neighbour(1) ?? todo.find((item) => item !== current) ?? null)}
        onAll={() => {
          explaining.proposeAll();
          onGo('preview');
        }}
      />
    </>
  );
}

/** A text as rich text, one paragraph a line. */
function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
