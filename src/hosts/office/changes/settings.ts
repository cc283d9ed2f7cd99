import type { ChangeHandler } from './handler';

export const settingHandler: ChangeHandler<'setting'> = {
  observe(access, changes) {
    const queued = changes.map((change) => {
      const item = access.context.workbook.settings.getItemOrNullObject(change.key);
      item.load('value');
      return { change, item };
    });
    return () =>
      queued.map(({ change, item }) => {
        if (item.isNullObject) return { change, now: { item: null, value: null } };
        return { change, now: { item, value: String(item.value) } };
      });
  },
  put(access, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.item?.delete();
      else access.context.workbook.settings.add(change.key, content);
    }
  },
};
