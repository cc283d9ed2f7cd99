import { addressOf } from '../../stored-workbook/address';
import type { AreasTarget, World } from '../world';
import type { HostObject } from './define';
import { define, plain } from './define';

/** Excel cuts longer lists of addresses. */
const LONGEST_ADDRESS = 8_192;

export function areasMembers(world: World): (target: AreasTarget) => HostObject {
  const ranges = define<AreasTarget>('RangeCollection', {
    items: ({ sheet, areas }) => areas.map((area) => world.range(sheet, area)),
    item: ({ sheet, areas }, index) => world.range(sheet, areas[Number(index)] ?? areas[0] ?? missing()),
    methods: {
      GetItemAt: ({ sheet, areas }, [index]) => world.range(sheet, areas[Number(index)] ?? missing()),
    },
  });
  return define<AreasTarget>('RangeAreas', {
    identity: (target) => (target.reference ? { _ReferenceId: target.reference } : {}),
    scalars: {
      Address: plain(({ sheet, areas }) =>
        areas
          .map((area) => addressOf(sheet.name, area))
          .join(',')
          .slice(0, LONGEST_ADDRESS),
      ),
      AreaCount: plain(({ areas }) => areas.length),
    },
    navigations: { Areas: (target) => ranges(target) },
    methods: {
      _KeepReference: (target) => {
        target.reference ??= world.keep(world.make.areas(target));
        return null;
      },
    },
  });
}

function missing(): never {
  throw new RangeError('no such area');
}
