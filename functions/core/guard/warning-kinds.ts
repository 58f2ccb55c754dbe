// THE list of what the guard warns for, apart from what finds it so that the contract stays small.

export const warningKinds = ['name', 'phone', 'address'] as const;
export type WarningKind = (typeof warningKinds)[number];
