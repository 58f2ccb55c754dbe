// The light tokens of the design system (tokens.css) that documents use. Both ramps fall evenly in lightness, so
// they survive a grey print.

export const palette = {
  paper: '#FFFFFF',
  sunken: '#F2F0EA',
  line: '#DDD9CF',
  lineStrong: '#767368',
  ink: '#18222C',
  ink2: '#45505B',
  ink3: '#5B6570',
  accent: '#0F566B',
  accentSoft: '#E1EDF0',
  rust: '#9A4312',
  rustSoft: '#FBEDE2',
  warn: '#7A4A00',
  warnSoft: '#FCF0D4',
} as const;

/** How far one has come: darker is further. */
export const levelRamp = [
  { fill: '#EFF4F5', ink: '#18222C' },
  { fill: '#C9DEE3', ink: '#18222C' },
  { fill: '#8FBAC6', ink: '#18222C' },
  { fill: '#33758A', ink: '#FFFFFF' },
  { fill: '#0B4355', ink: '#FFFFFF' },
] as const;

/** Need, consequence, county benefit: darker is more. One colour and its text colour for each answer 0–4. */
export const needRamp = [
  { fill: '#FBF3EA', ink: '#18222C' },
  { fill: '#F3D9BF', ink: '#18222C' },
  { fill: '#E2AC80', ink: '#18222C' },
  { fill: '#AE5A28', ink: '#FFFFFF' },
  { fill: '#6E2A0C', ink: '#FFFFFF' },
] as const;
