// The two questionnaires that municipalities' answers are compared by.
export type PeerSurvey = 'inventory' | 'maturity';
