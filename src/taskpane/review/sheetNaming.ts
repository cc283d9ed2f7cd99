import { createContext, useContext } from 'react';

/** Whether findings name their sheet: those of several stand together. */
export const SheetNaming = createContext(false);

export function useSheetNaming(): boolean {
  return useContext(SheetNaming);
}
