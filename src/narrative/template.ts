import { mini as z } from '../model/schema';
import { slotNames } from './passage';

/** What a template explains. */
export const SITUATIONS = [
  'not-met', // 未完成
  'over', // 超额
  'partly-met', // 定性指标部分完成
  'cost-overrun', // 成本超支
  'low-execution', // 预算执行率低
  'carried-over', // 结转结余
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The slots that figures fill: those of a row, and those of the money. */
export const SLOT_NAMES = [
  '指标',
  '指标值',
  '完成值',
  '完成率',
  '差额',
  '年度',
  '下一年度',
  '单位',
  '预算数',
  '执行数',
  '执行率',
  '金额', // 未执行的金额
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

const isSlotName = (name: string): boolean => (SLOT_NAMES as readonly string[]).includes(name);

/** A sentence whose {slots} are all known. */
const sentence = z.string().check(
  z.trim(),
  z.maxLength(500),
  z.refine((text) => slotNames(text).every(isSlotName), { params: { fault: 'unknown-slot' } }),
);

/**
 * An explanation to be filled in. {指标} and the other slot names are filled with the row's own figures; 【…】 is for the person.
 * cause: why the result deviates. measure: what will be done about it; may be empty.
 */
export const templateSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    /** A few words for the list: 资金到位较晚. */
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
    situation: z.enum(SITUATIONS),
    cause: sentence.check(z.refine((text) => text !== '', { params: { fault: 'empty' } })),
    measure: sentence,
  }),
);

export type Template = z.infer<typeof templateSchema>;
