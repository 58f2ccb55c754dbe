// A source's year as an administrator saves it: one fact, of one municipality.

export const knownToSave = {
  expectedVersion: 0,
  file: { name: 'fil.xlsx', hash: '0'.repeat(64) },
  indicators: [{ id: 'Rutin', name: 'Rutin', kind: 'yes-no', values: { '1980': 1 } }],
} as const;
