import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Chooser, ExplainItem } from '../items';
import { chosenIds, DRAFT, PRESENT, withTemplate } from '../items';
import { useSpeech } from '../../ui/language';
import { Chips } from './Chips';

const useStyles = makeStyles({
  why: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly item: ExplainItem;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

/** The texts to begin with: what stands in the cell, and the templates that fit. */
export function TemplateChoice({ item, choice, onChoose }: Props) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const { choosers, present } = item;
  const [only] = choosers;
  const isOne = choosers.length === 1;
  const ids = chosenIds(item, choice);
  const drafted = choosers.length === 0 ? DRAFT : ids.join('+');
  const options = [
    ...(present === '' ? [] : [{ id: PRESENT, text: say('explain.present') }]),
    ...(isOne ? templateOptions(only) : [{ id: drafted, text: say('explain.draft') }]),
  ];
  return (
    <>
      {isOne && only && item.place.role === 'reason' && (
        <Text size={200} className={styles.why}>
          {say('explain.proposed', { name: only.templates[0]?.name ?? '', why: sayNote(only.why) })}
        </Text>
      )}
      {options.length > 1 && (
        <Chips
          label={say('explain.template')}
          options={options}
          chosen={isOne || choice === PRESENT ? choice : drafted}
          onChoose={onChoose}
        />
      )}
      {!isOne &&
        choosers.map((chooser, index) => (
          <TemplateSelect
            key={`${chooser.name} ${index}`}
            chooser={chooser}
            id={ids[index] ?? ''}
            onChoose={(id) => onChoose(withTemplate(item, choice, index, id))}
          />
        ))}
    </>
  );
}

function templateOptions(chooser: Chooser | undefined) {
  return (chooser?.templates ?? []).map(({ id, name }) => ({ id, text: name }));
}

interface SelectProps {
  readonly chooser: Chooser;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

/** The template of one of several rows that share a cell. */
function TemplateSelect({ chooser: { name, templates }, id, onChoose }: SelectProps) {
  const { say } = useSpeech();
  return (
    <Field label={say('explain.template-of', { name })} size="small">
      <Select size="small" value={id} onChange={(_, { value }) => onChoose(value)}>
        {templates.map((template) => (
          <option key={template.id} value={template.id}>
            {template.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
