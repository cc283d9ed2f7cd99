import { Button } from '@fluentui/react-components';
import type { Step, TableView } from '../session/state';
import { currentTable } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';
import type { Tab } from '../ui/screen';
import { nextStep, useSteps } from './steps';

/** In which step of the work each kind of writing is done; the other kinds are no step of it. */
const DONE_IN: Readonly<Partial<Record<Step, Tab>>> = { score: 'indicators', explain: 'explain', repair: 'review' };

interface Props {
  /** What was written. */
  readonly step: Step;
  readonly onTab: (tab: Tab) => void;
}

/** The way on after something was written: the next step in which something waits. */
export function NextStep({ step, onTab }: Props) {
  const view = currentTable(usePaneState());
  const from = DONE_IN[step];
  return view && from ? <WayOn view={view} from={from} onTab={onTab} /> : null;
}

function WayOn({ view, from, onTab }: { readonly view: TableView; readonly from: Tab } & Pick<Props, 'onTab'>) {
  const session = useSession();
  const { say } = useSpeech();
  const steps = useSteps(view);
  const next = nextStep(steps, from);
  // Where more waits in the same step the work goes on there.
  if (next === null || (from !== 'indicators' && steps[from].count > 0)) return null;
  const { count } = steps[next];
  const step = say(`guide.step-${next}`);
  const go = () => {
    session.dismiss();
    onTab(next);
  };
  return (
    <Button size="small" onClick={go}>
      {count > 0 ? say('guide.next-count', { step, count }) : say('guide.next', { step })}
    </Button>
  );
}
