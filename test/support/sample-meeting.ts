// A network's meeting as it is sent when it is planned.

export const meetingToPlan = {
  title: 'Nätverksträff',
  day: '2027-03-04',
  from: '09.00',
  to: '15.00',
  place: '',
  agenda: '',
  materials: [],
  attended: [],
  cancelled: false,
  expectedVersion: 0,
};
