import type { SettingChange } from '../../model/change';
import type { Part } from './part';

export interface SettingNow {
  readonly item: Excel.Setting | null;
  readonly value: string | null;
}

export const settingsPart: Part<SettingChange, SettingNow> = {
  strict: true,
  observe(desk, changes) {
    const queued = changes.map((change) => {
      const item = desk.context.workbook.settings.getItemOrNullObject(change.key);
      item.load('value');
      return { change, item };
    });
    return () =>
      queued.map(({ change, item }) => {
        if (item.isNullObject) return { change, now: { item: null, value: null } };
        return { change, now: { item, value: String(item.value) } };
      });
  },
  holds: (_change, { value }, content) => value === content,
  put(desk, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.item?.delete();
      else desk.context.workbook.settings.add(change.key, content);
    }
  },
  unchanged: (was, is) => was.value === is.value,
  content: (_change, { value }) => value,
};
