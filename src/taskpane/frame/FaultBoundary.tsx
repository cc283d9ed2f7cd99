import { WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { Plain } from '../ui/Plain';
import { useSpeech } from '../ui/language';
import { useSession } from '../ui/paneContext';

interface State {
  readonly hasFailed: boolean;
}

/** Keeps a fault of one screen from leaving the pane blank. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Fault onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Fault({ onRetry }: { readonly onRetry: () => void }) {
  const session = useSession();
  const { say } = useSpeech();
  const retry = () => {
    onRetry();
    void session.open();
  };
  return (
    <Plain
      icon={<WarningRegular />}
      title={say('pane.fault-title')}
      text={say('pane.fault')}
      action={say('pane.recheck')}
      onAction={retry}
    />
  );
}
