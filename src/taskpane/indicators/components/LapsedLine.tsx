import { Text } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../scoring';
import { lapsedNote } from '../../../scoring';
import { useSpeech } from '../../ui/language';

/** What was set for a row and holds no more, and why. */
export default function LapsedLine({ lapsed }: { readonly lapsed: NonNullable<IndicatorResult['lapsed']> }) {
  const { sayNote } = useSpeech();
  return <Text size={200}>{sayNote(lapsedNote(lapsed))}</Text>;
}
