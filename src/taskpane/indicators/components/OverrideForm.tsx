import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { choicesOf } from '../../../decisions';
import type { IndicatorResult, Override } from '../../../scoring';
import { evaluate, overrideFault, totalNote } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  score: { maxWidth: '120px' },
});

interface Props {
  readonly view: TableView;
  readonly result: IndicatorResult;
  readonly onDone: () => void;
}

/** A score in place of that of the rules, or the row left out; why; and what the total then is. */
export default function OverrideForm({ view, result, onDone }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const [kind, setKind] = useState<Override['kind']>('score');
  const [score, setScore] = useState(String(result.score ?? ''));
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const override = overrideOf(kind, score, reason);
  const fault = override && overrideFault(result, override, result.ruleSet);
  const total = useMemo(() => (override ? totalWith(view, result, override) : null), [view, result, override]);
  const apply = async () => {
    setAsked(true);
    if (!override || fault) return;
    await session.override(view.key, result.indicator, override);
    onDone();
  };
  const isReasonFault = fault !== null && reason.trim() === '';
  return (
    <div className={styles.form} role="group" aria-label={`${say('row-override.title')} · ${result.indicator.name}`}>
      <RadioGroup
        layout="horizontal"
        value={kind}
        onChange={(_, { value }) => setKind(value === 'left-out' ? 'left-out' : 'score')}
      >
        <Radio value="score" label={say('row-override.set')} />
        <Radio value="left-out" label={say('row-override.left-out')} />
      </RadioGroup>
      {kind === 'score' && (
        <Field label={say('row-override.score', { points: result.points?.value ?? 0 })} className={styles.score}>
          <Input size="small" inputMode="decimal" value={score} onChange={(_, { value }) => setScore(value)} />
        </Field>
      )}
      <Field
        label={say('row-override.reason')}
        {...(fault && (isAsked || !isReasonFault)
          ? { validationState: 'error' as const, validationMessage: sayNote(fault) }
          : {})}
      >
        <Textarea size="small" rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {total && (
        <Text size={200} role="status">
          {say('row-override.total', { total: sayNote(total) })}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void apply()}>
          {say('row-override.apply')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What the person has entered; null where that is no number. */
function overrideOf(kind: Override['kind'], score: string, reason: string): Override | null {
  if (kind === 'left-out') return { kind, reason: reason.trim() };
  const number = Number(score.trim());
  return score.trim() === '' || !Number.isFinite(number) ? null : { kind, score: number, reason: reason.trim() };
}

/** The total of the table with that override. */
function totalWith(view: TableView, { indicator }: IndicatorResult, override: Override) {
  const { holding, lapsed } = view.overrides;
  const overrides = { holding: { ...holding, [indicator.row]: override }, lapsed };
  return totalNote(evaluate(view.table, view.ruleSet, choicesOf(view.answers), overrides).total);
}
