export function guideOf(product: { readonly name: string; readonly version: string }): string;
