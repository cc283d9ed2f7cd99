// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { newPerson, personOf, textOfPerson } from '../../../src/owner';
import { expectAccessible, openPane, press, settle } from '../render';

afterEach(cleanup);

async function openRules(): Promise<Awaited<ReturnType<typeof openPane>>> {
  const shown = await openPane();
  await press(/^规则/);
  return shown;
}

describe('the owner key', () => {
  it('is handed over as a file that reads back as the same person', async () => {
    const { ports, session } = await openRules();
    await press('导出标识');
    const [file] = ports.downloads;
    expect(file?.name).toBe('本人标识.json');
    const read = personOf(new TextDecoder().decode(file?.bytes));
    expect(read.ok && read.value.id).toBe(session.state().person?.id);
    await expectAccessible();
  });

  it('is taken over from a file, and its name is shown', async () => {
    const { session } = await openRules();
    const other = newPerson(new Uint8Array(64).fill(3), '李会计');
    const file = new File([textOfPerson(other)], 'a.json', { type: 'application/json' });
    fireEvent.change(screen.getByLabelText('导入标识…', { selector: 'input' }), { target: { files: [file] } });
    await settle();
    expect(session.state().person?.id).toBe(other.id);
    expect(screen.getByText('本人标识：李会计')).toBeTruthy();
  });
});
