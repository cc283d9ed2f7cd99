import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../ui/language';
import type { TabProps } from '../ui/screen';
import { DraftActions } from './components/DraftActions';
import { DraftField } from './components/DraftField';
import { ExplainFoot } from './components/ExplainFoot';
import { ExplainHead } from './components/ExplainHead';
import { ExplainList } from './components/ExplainList';
import { itemTitle } from './components/ExplainRow';
import { PresentCell } from './components/PresentCell';
import { CauseChoice } from './components/CauseChoice';
import { useExplain } from './useExplain';
import { useExplainActions } from './useExplainActions';

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
  end: { height: tokens.spacingVerticalL },
});

/** The explanations and the conclusion of a table, one after another: draft, edit, insert, next. */
export default function ExplainTab({ view, onGo }: TabProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const explaining = useExplain(view);
  const { card, field, onCardKey, act, takeFromList, skip } = useExplainActions(explaining);
  const { current, items } = explaining;
  if (!current) return null;
  const draft = explaining.draft(current);
  return (
    <>
      <div
        ref={card}
        className={styles.card}
        role="group"
        aria-label={speech.say('explain.card', { name: itemTitle(current, speech) })}
        tabIndex={-1}
        onKeyDown={onCardKey}
      >
        <ExplainHead item={current} evaluation={view.evaluation} explaining={explaining} />
        <CauseChoice key={`choice ${current.id}`} item={current} choice={draft.choice} onChoose={explaining.choose} />
        <DraftField
          key={current.id}
          label={`${speech.say('explain.text')} · ${itemTitle(current, speech)}`}
          draft={draft}
          limit={current.place.limit}
          isLong={current.place.role === 'conclusion' || current.place.role === 'goal'}
          field={field}
          onType={explaining.type}
        />
        <PresentCell sheet={view.table.sheet} item={current} isReplaced={draft.isNew} />
        <DraftActions
          templates={explaining.templates}
          evaluation={view.evaluation}
          item={current}
          draft={draft}
          onTemplates={() => onGo('templates')}
        />
      </div>
      <ExplainList explaining={explaining} onTake={takeFromList} />
      <div className={styles.end} />
      <ExplainFoot
        item={current}
        draft={draft}
        hasNext={explaining.following() !== null}
        canWriteAll={items.some(({ content, isLocked }) => content !== null && !isLocked)}
        onAct={act}
        onSkip={skip}
        onAll={() => {
          explaining.proposeAll();
          onGo('preview');
        }}
      />
    </>
  );
}
