import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ScoreSettings } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** What and how to write. Each change makes the list below anew. */
export function WriteSettings({ scores: { scope, options } }: { readonly scores: ScoreSettings }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { tables } = usePaneState();
  return (
    <div className={styles.box}>
      {tables.length > 1 && (
        <Field label={say('pane.scope')}>
          <RadioGroup
            layout="horizontal"
            value={scope}
            onChange={(_, { value }) => void session.preview(value === 'all' ? 'all' : 'current', options)}
          >
            <Radio value="current" label={say('pane.scope-current')} />
            <Radio value="all" label={say('pane.scope-all', { count: tables.length })} />
          </RadioGroup>
        </Field>
      )}
      <Field label={say('pane.write-as')}>
        <RadioGroup
          value={options.write}
          onChange={(_, { value }) =>
            void session.preview(scope, { ...options, write: value === 'values' ? 'values' : 'formulas' })
          }
        >
          <Radio value="formulas" label={say('pane.as-formulas')} />
          <Radio value="values" label={say('pane.as-values')} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={say('pane.working-paper')}
        checked={options.workingPaper}
        onChange={(_, { checked }) => void session.preview(scope, { ...options, workingPaper: checked === true })}
      />
    </div>
  );
}
