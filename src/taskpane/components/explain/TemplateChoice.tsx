import {
  Field,
  makeStyles,
  Select,
  Text,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import type { Chooser, ExplainItem } from '../../explain/items';
import { chosenIds, DRAFT, PRESENT, withTemplate } from '../../explain/items';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 'auto', maxWidth: '100%', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
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
  const { say, tell } = useSpeech();
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const { choosers, present } = item;
  const [only] = choosers;
  const isOne = choosers.length === 1;
  const ids = chosenIds(item, choice);
  return (
    <>
      {isOne && only && item.place.role === 'reason' && (
        <Text size={200} className={styles.why}>
          {say('explain.proposed', { name: only.templates[0]?.name ?? '', why: tell(only.why) })}
        </Text>
      )}
      <div className={styles.chips} role="group" aria-label={say('explain.template')} {...arrows}>
        {present !== '' && (
          <Chip isOn={choice === PRESENT} text={say('explain.present')} onClick={() => onChoose(PRESENT)} />
        )}
        {isOne &&
          only?.templates.map(({ id, name }) => (
            <Chip key={id} isOn={choice === id} text={name} onClick={() => onChoose(id)} />
          ))}
        {!isOne && present !== '' && (
          <Chip
            isOn={choice !== PRESENT}
            text={say('explain.draft')}
            onClick={() => onChoose(choosers.length === 0 ? DRAFT : ids.join('+'))}
          />
        )}
      </div>
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

interface ChipProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly onClick: () => void;
}

function Chip({ isOn, text, onClick }: ChipProps) {
  const styles = useStyles();
  return (
    <ToggleButton className={styles.chip} size="small" shape="circular" checked={isOn} onClick={onClick}>
      {text}
    </ToggleButton>
  );
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
