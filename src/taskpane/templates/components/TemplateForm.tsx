import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Situation, Template } from '../../../narrative';
import { SITUATIONS, SLOT_NAMES } from '../../../narrative';
import { useSpeech } from '../../ui/language';
import { FootBar } from '../../ui/FootBar';
import { ScreenHead } from '../../ui/ScreenHead';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  area: { '& textarea': { minHeight: '84px' } },
});

const EMPTY: Omit<Template, 'id'> = { name: '', situation: 'not-met', cause: '', measure: '' };

interface Props {
  /** null for a new one. */
  readonly template: Template | null;
  readonly onSave: (template: Template) => void;
  readonly onBack: () => void;
}

/** One template to write or to change. */
export function TemplateForm({ template, onSave, onBack }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [fields, setFields] = useState<Omit<Template, 'id'>>(template ?? EMPTY);
  const set = (change: Partial<Omit<Template, 'id'>>) => setFields({ ...fields, ...change });
  const { name, situation, cause, measure } = fields;
  const isReady = name.trim() !== '' && cause.trim() !== '';
  const slots = SLOT_NAMES.map((slot) => `{${slot}}`).join('、');
  return (
    <>
      <ScreenHead title={say(template ? 'templates.edit' : 'templates.new')} onBack={onBack} help="templates" />
      <main className={styles.main}>
        <Field label={say('templates.name')} required>
          <Input value={name} maxLength={30} onChange={(_, { value }) => set({ name: value })} />
        </Field>
        <Field label={say('templates.situation')}>
          <Select value={situation} onChange={(_, { value }) => set({ situation: value as Situation })}>
            {SITUATIONS.map((one) => (
              <option key={one} value={one}>
                {say(`templates.situation-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('templates.cause')} required>
          <Textarea
            className={styles.area}
            resize="vertical"
            value={cause}
            maxLength={500}
            onChange={(_, { value }) => set({ cause: value })}
          />
        </Field>
        <Field label={say('templates.measure')}>
          <Textarea
            className={styles.area}
            resize="vertical"
            value={measure}
            maxLength={500}
            onChange={(_, { value }) => set({ measure: value })}
          />
        </Field>
        <Text size={200}>{say('templates.hint', { slots })}</Text>
      </main>
      <FootBar label={say('pane.actions')}>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => onSave({ id: template?.id ?? 'new', ...fields })}
        >
          {say('templates.save')}
        </Button>
        <Button onClick={onBack}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}
