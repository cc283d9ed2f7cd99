import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Chooser, ExplainItem } from '../items';
import { chosenIds, DRAFT, NEUTRAL, PRESENT, SAME, withCauseAt } from '../items';
import { useSpeech } from '../../ui/language';
import type { Chip } from './Chips';
import { Chips } from './Chips';
import { MOST_DIGITS } from '../digits';

interface Props {
  readonly item: ExplainItem;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

/** The texts to begin with: what stands in the cell, none of the causes, those that can be true, 同上. The first nine have a digit. */
export function CauseChoice({ item, choice, onChoose }: Props) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { choosers, present, canRepeat } = item;
  const [only, more] = choosers;
  const ids = chosenIds(item, choice);
  const drafted = choosers.length === 0 ? DRAFT : ids.join('+');
  const causes: Chip[] =
    only && !more ? only.causes.map(({ id, name }, index) => ({ id, text: name, digit: index + 1 })) : [];
  // A chosen one is never hidden.
  const shown = causes.filter(({ id, digit = 0 }) => isOpen || digit <= MOST_DIGITS || id === choice);
  const options: Chip[] = [
    ...(present === '' ? [] : [{ id: PRESENT, text: say('explain.present') }]),
    ...(only && !more
      ? [{ id: NEUTRAL, text: say('explain.no-cause') }]
      : [{ id: drafted, text: say('explain.draft') }]),
    ...shown.map((chip) => ((chip.digit ?? 0) <= MOST_DIGITS ? chip : { id: chip.id, text: chip.text })),
    ...(canRepeat ? [{ id: SAME, text: say('explain.same') }] : []),
  ];
  const isNamed = options.some(({ id }) => id === choice);
  const hidden = causes.length - shown.length;
  return (
    <>
      {options.length > 1 && (
        <Chips label={say('explain.cause')} options={options} chosen={isNamed ? choice : drafted} onChoose={onChoose}>
          {hidden > 0 && (
            <Button size="small" shape="circular" appearance="subtle" onClick={() => setOpen(true)}>
              {say('explain.more', { count: hidden })}
            </Button>
          )}
        </Chips>
      )}
      {more &&
        choosers.map((chooser, index) => (
          <CauseSelect
            key={`${chooser.name} ${index}`}
            chooser={chooser}
            id={ids[index] ?? NEUTRAL}
            onChoose={(id) => onChoose(withCauseAt(item, choice, index, id))}
          />
        ))}
    </>
  );
}

interface SelectProps {
  readonly chooser: Chooser;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

/** The cause of one of several rows that share a cell. */
function CauseSelect({ chooser: { name, causes }, id, onChoose }: SelectProps) {
  const { say } = useSpeech();
  return (
    <Field label={say('explain.cause-of', { name })} size="small">
      <Select size="small" value={id} onChange={(_, { value }) => onChoose(value)}>
        <option value={NEUTRAL}>{say('explain.no-cause')}</option>
        {causes.map((cause) => (
          <option key={cause.id} value={cause.id}>
            {cause.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
