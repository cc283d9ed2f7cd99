import type { Severity } from '../../../checks';
import { SEVERITIES } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { CountFilter } from '../../ui/CountFilter';
import { SeverityMark } from './SeverityMark';

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings there are of each severity. */
export function SeverityFilter({ counts, chosen, onChoose }: Props) {
  const { say } = useSpeech();
  const kinds = SEVERITIES.map((value) => ({
    value,
    mark: <SeverityMark severity={value} />,
    name: say(`check.severity-${value}`),
    count: counts[value],
  }));
  return <CountFilter label={say('review.filter')} kinds={kinds} chosen={chosen} onChoose={onChoose} />;
}
