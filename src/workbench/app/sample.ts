import type { Source } from './ports';

/** The sample table that comes with the page; it has no file on disk to be written back into. */
export function sample(): Source {
  return {
    name: '项目支出绩效自评表.xlsx',
    size: 0,
    bytes: async () => {
      const { default: base64 } = await import(
        /* webpackChunkName: "sample" */ '../../../examples/项目支出绩效自评表.xlsx'
      );
      return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    },
    disk: null,
  };
}
